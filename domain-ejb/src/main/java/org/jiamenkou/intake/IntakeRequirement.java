package org.jiamenkou.intake;

import java.time.LocalDate;
import org.jiamenkou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Papers a class of persons brings, or a date that counts for it.
 *
 * @param row its row, from 1
 * @param persons the class of persons, as written
 * @param matter papers or a date
 * @param text what to bring, or what happens on the days
 * @param from the first day, or null
 * @param until the last day, or null
 */
public record IntakeRequirement(
        int row,
        String persons,
        Matter matter,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
