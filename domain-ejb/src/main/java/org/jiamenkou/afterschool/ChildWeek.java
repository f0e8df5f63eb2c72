package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * 本周课表: what a child does after lessons in one week.
 *
 * @param monday the week
 * @param days its days that have something, in order
 */
public record ChildWeek(LocalDate monday, List<Day> days) {

    /** Copies the list. */
    public ChildWeek {
        days = List.copyOf(days);
    }

    /**
     * A day.
     *
     * @param day the day
     * @param sessions what takes place, in order of time
     */
    public record Day(LocalDate day, List<WeekSession> sessions) {}

    /** The Monday of the week a day is in. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    /** The last day of the week. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
