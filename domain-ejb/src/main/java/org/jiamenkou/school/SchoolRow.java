package org.jiamenkou.school;

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
        @Nullable Coordinate point) {

    /** Copies the stages. */
    public SchoolRow {
        stages = List.copyOf(stages);
    }
}
