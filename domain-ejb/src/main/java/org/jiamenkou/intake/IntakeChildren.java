package org.jiamenkou.intake;

import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How many children are counted for one school, or one zone of it, and year.
 *
 * @param row its row, from 1
 * @param school the school as the file names it
 * @param stage the stage, or null where the file does not say
 * @param year the year in which the children enter
 * @param zone the zone of the school they were counted in; empty for all of it
 * @param children how many, in persons
 */
public record IntakeChildren(
        int row, String school, @Nullable Stage stage, SchoolYear year, String zone, int children) {}
