package org.jiamenkou.seat;

import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A school in the plan of a year.
 *
 * @param school its code
 * @param name its name
 * @param stage the stage
 * @param year the year
 * @param numbers its classes and seats; null where nothing is planned yet
 * @param children the children counted, or null where nobody has counted
 * @param version of the numbers; −1 where nothing is planned yet
 */
public record PlanRow(
        String school,
        String name,
        Stage stage,
        SchoolYear year,
        @Nullable PlanNumbers numbers,
        @Nullable Integer children,
        int version) {}
