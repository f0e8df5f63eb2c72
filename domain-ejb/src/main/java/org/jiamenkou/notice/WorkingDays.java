package org.jiamenkou.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** 工作日: Monday to Friday. Public holidays and days worked in exchange are not known; a term that meets one is the shorter for it. */
final class WorkingDays {

    private WorkingDays() {}

    /** The day so many working days after that one. */
    static LocalDate after(LocalDate day, int days) {
        LocalDate due = day;
        for (int left = days; left > 0; ) {
            due = due.plusDays(1);
            left -= isWorked(due) ? 1 : 0;
        }
        return due;
    }

    /** The last day on which what was opened with that term is overdue today. */
    static LocalDate overdueSince(LocalDate today, int days) {
        LocalDate opened = today.minusDays(days);
        while (!after(opened, days).isBefore(today)) {
            opened = opened.minusDays(1);
        }
        return opened;
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
