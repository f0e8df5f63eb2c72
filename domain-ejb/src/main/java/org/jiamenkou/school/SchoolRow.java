package org.jiamenkou.school;

import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A school as pages and files show it.
 *
 * @param code its code
 * @param district the code of its district
 * @param name its name
 * @param stages the stages it teaches
 * @param group the group it belongs to today, or null
 * @param groupKind what sort of group that is (集团, 学区, 大学区, 共同体), or empty
 * @param address where it is, or null
 * @param phone its telephone, or null
 * @param point where it is on earth, or null
 * @param campuses every campus it has, had or will have; address, telephone and point are those of the main one today
 * @param memberships every group it belongs to, did or will
 * @param mergedInto the code of the school it is part of now or will be, or null
 * @param mergedOn from which day on, or null
 */
public record SchoolRow(
        String code,
        String district,
        String name,
        List<Stage> stages,
        @Nullable String group,
        String groupKind,
        @Nullable String address,
        @Nullable String phone,
        @Nullable Coordinate point,
        List<CampusRow> campuses,
        List<MemberRow> memberships,
        @Nullable String mergedInto,
        @Nullable LocalDate mergedOn) {

    /** Copies the lists. */
    public SchoolRow {
        stages = List.copyOf(stages);
        campuses = List.copyOf(campuses);
        memberships = List.copyOf(memberships);
    }

    /** Whether the school teaches anywhere on that day; one without a known campus does until it is merged. */
    public boolean stands(LocalDate day) {
        boolean merged = mergedOn != null && !day.isBefore(mergedOn);
        return !merged
                && (campuses.isEmpty()
                        || campuses.stream().anyMatch(campus -> campus.period().holds(day)));
    }

    /** Whether its name, or the name or an address of one of its campuses, past ones too, has these words in it. */
    public boolean isFoundBy(String words) {
        return name.contains(words)
                || campuses.stream()
                        .anyMatch(campus -> campus.name().contains(words)
                                || (campus.address() != null && campus.address().contains(words)));
    }
}
