package org.jiamenkou.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** 工作日 of a district: Monday to Friday, without the days it is off, and with those it works in exchange. */
final class WorkingDays {

    private final Set<LocalDate> off = new HashSet<>();

    private final Set<LocalDate> worked = new HashSet<>();

    /** Says of a day that it is worked, or that it is off, whatever day of the week it is. */
    WorkingDays with(LocalDate day, boolean isWorked) {
        (isWorked ? worked : off).add(day);
        return this;
    }

    /** The day so many working days after that one. */
    LocalDate after(LocalDate day, int days) {
        LocalDate due = day;
        for (int left = days; left > 0; ) {
            due = due.plusDays(1);
            left -= isWorked(due) ? 1 : 0;
        }
        return due;
    }

    /** The last day on which what was opened with that term is overdue today. */
    LocalDate overdueSince(LocalDate today, int days) {
        LocalDate opened = today.minusDays(days);
        while (!after(opened, days).isBefore(today)) {
            opened = opened.minusDays(1);
        }
        return opened;
    }

    private boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }
}
