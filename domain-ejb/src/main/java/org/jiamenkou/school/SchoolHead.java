package org.jiamenkou.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the row of a school itself says.
 *
 * @param code its code
 * @param district the code of its district
 * @param name its name
 * @param stages the stages it teaches
 * @param mergedInto the code of the school it is part of, or null
 * @param mergedOn from which day on, or null
 */
record SchoolHead(
        String code,
        String district,
        String name,
        Stages stages,
        @Nullable String mergedInto,
        @Nullable LocalDate mergedOn) {

    /** What pages show of it on that day: the first campus that holds is the main one. */
    SchoolRow row(List<CampusRow> places, List<MemberRow> memberships, LocalDate today) {
        Optional<CampusRow> main =
                places.stream().filter(campus -> campus.period().holds(today)).findFirst();
        Optional<MemberRow> group = memberships.stream()
                .filter(member -> member.period().holds(today))
                .min(Comparator.comparing(MemberRow::kind).thenComparing(MemberRow::code));
        return new SchoolRow(
                code,
                district,
                name,
                stages.list(),
                group.map(MemberRow::groupName).orElse(null),
                group.map(member -> member.kind().word()).orElse(""),
                main.map(CampusRow::address).orElse(null),
                main.map(CampusRow::phone).orElse(null),
                main.map(CampusRow::point).orElse(null),
                places,
                memberships,
                mergedInto,
                mergedOn);
    }
}
