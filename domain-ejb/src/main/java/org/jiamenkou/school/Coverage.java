package org.jiamenkou.school;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.GroupKind;

/** Counts the schools of a day and those of them that belong to groups. */
class Coverage {

    private final Set<String> standing;
    private final List<MemberRow> holding;
    private final LocalDate day;

    Coverage(List<SchoolRow> schools, LocalDate day) {
        this.day = day;
        this.standing = schools.stream()
                .filter(school -> school.stands(day))
                .map(SchoolRow::code)
                .collect(Collectors.toSet());
        this.holding = schools.stream()
                .flatMap(school -> school.memberships().stream())
                .filter(row -> row.period().holds(day) && standing.contains(row.school()))
                .toList();
    }

    GroupCoverage count() {
        Map<GroupKind, Integer> byKind = new EnumMap<>(GroupKind.class);
        for (GroupKind kind : GroupKind.values()) {
            byKind.put(
                    kind,
                    schools(holding.stream().filter(row -> row.kind() == kind).toList()));
        }
        return new GroupCoverage(day, standing.size(), schools(holding), byKind);
    }

    private static int schools(List<MemberRow> members) {
        Set<String> schools = new HashSet<>();
        members.forEach(row -> schools.add(row.school()));
        return schools.size();
    }
}
