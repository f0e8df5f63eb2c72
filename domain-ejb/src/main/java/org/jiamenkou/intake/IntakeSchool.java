package org.jiamenkou.intake;

import java.util.Set;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A school of a district's list.
 *
 * @param row its row, from 1
 * @param name its name
 * @param code its code
 * @param stages the stages it teaches; none where the list does not say
 * @param group its group, or null
 * @param address its address, or null
 * @param phone its telephone, or null
 * @param point where it is, or null
 */
public record IntakeSchool(
        int row,
        String name,
        String code,
        Set<Stage> stages,
        @Nullable String group,
        @Nullable String address,
        @Nullable String phone,
        @Nullable Coordinate point) {

    /** Copies the stages. */
    public IntakeSchool {
        stages = Set.copyOf(stages);
    }
}
