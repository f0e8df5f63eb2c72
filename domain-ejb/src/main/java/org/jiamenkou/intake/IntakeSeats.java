package org.jiamenkou.intake;

import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What an enrolment plan says of one school and year.
 *
 * @param row its row, from 1
 * @param school the school as the file names it
 * @param stage the stage, or null where the file does not say
 * @param year the year in which the children enter
 * @param classes how many classes begin
 * @param cap the places in a class, or null for the district's usual
 * @param shared how many of the seats are shared
 * @param seats the seats as the file adds them up, or null
 */
public record IntakeSeats(
        int row,
        String school,
        @Nullable Stage stage,
        SchoolYear year,
        int classes,
        @Nullable Integer cap,
        int shared,
        @Nullable Integer seats) {}
