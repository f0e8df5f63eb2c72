package org.jiamenkou.afterschool;

import java.time.LocalDate;
import org.jiamenkou.kernel.SchoolYear;

/**
 * A term as it is entered.
 *
 * @param school the code of the school
 * @param name its name
 * @param year the calendar year in which its school year began
 * @param season which half it is
 * @param firstDay the first day
 * @param lastDay the last day
 */
public record TermEntry(
        String school, String name, SchoolYear year, Season season, LocalDate firstDay, LocalDate lastDay) {

    private static final int LONGEST_DAYS = 250;

    /** Strips the name. */
    public TermEntry {
        name = name.strip();
    }

    /** Whether it ends after it begins, within what a term can be. */
    boolean isSound() {
        return !name.isEmpty()
                && !lastDay.isBefore(firstDay)
                && firstDay.plusDays(LONGEST_DAYS).isAfter(lastDay);
    }
}
