package org.jiamenkou.seat;

import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;

/**
 * Other numbers for a school in the plan of a year.
 *
 * @param school its code
 * @param stage the stage
 * @param year the year
 * @param numbers what shall be planned
 * @param version of the numbers that were seen; −1 where nothing was planned
 */
public record PlanChange(String school, Stage stage, SchoolYear year, PlanNumbers numbers, int version) {}
