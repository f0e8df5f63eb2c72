package org.jiamenkou.intake;

import java.time.LocalDate;
import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * A campus of a school, as a list tells it.
 *
 * @param row its row, from 1
 * @param school the name of the school
 * @param name the name of the campus; empty for the main one
 * @param address where it is
 * @param phone its telephone, or null
 * @param point where it is on earth, or null
 * @param from the first day, or null
 * @param until the last day, or null
 */
public record IntakeCampus(
        int row,
        String school,
        String name,
        String address,
        @Nullable String phone,
        @Nullable Coordinate point,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
