package org.jiamenkou.admin.afterschool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.afterschool.CalendarDay;
import org.jiamenkou.afterschool.DayKind;
import org.jiamenkou.afterschool.TermCalendar;
import org.jspecify.annotations.Nullable;

/** Days of a calendar while they are typed: a stretch without school, or a day that stands for another one. */
public class CalendarForm {

    private static final int LONGEST = 60;

    private @Nullable LocalDate day;
    private @Nullable LocalDate until;
    private DayKind kind = DayKind.HOLIDAY;
    private @Nullable LocalDate instead;
    private String note = "";

    /** The field that is missing or wrong, and its word; empty where all is well. */
    Optional<String> wrong() {
        LocalDate first = day;
        if (first == null) {
            return Optional.of("day");
        }
        if (kind.isTaughtAsAnother()) {
            return instead == null || instead.equals(first) ? Optional.of("instead") : Optional.empty();
        }
        LocalDate last = until == null ? first : until;
        boolean sound = !last.isBefore(first) && first.plusDays(LONGEST).isAfter(last);
        return sound ? Optional.empty() : Optional.of("until");
    }

    /** The days as they shall be: a day that another one stands for is without school. */
    List<CalendarDay> days(TermCalendar calendar) {
        List<CalendarDay> days = new ArrayList<>();
        LocalDate first = day;
        LocalDate lost = instead;
        if (first == null) {
            return days;
        }
        if (!kind.isTaughtAsAnother()) {
            LocalDate last = until == null ? first : until;
            first.datesUntil(last.plusDays(1)).forEach(one -> days.add(new CalendarDay(one, kind, null, note)));
        } else if (lost != null) {
            days.add(new CalendarDay(first, kind, lost.getDayOfWeek(), note));
            if (calendar.taughtAs(lost).isPresent()) {
                days.add(new CalendarDay(lost, DayKind.HOLIDAY, null, note));
            }
        }
        return days;
    }

    /** The first day. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /** The first day. */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The last day, or null for one day. */
    public @Nullable LocalDate getUntil() {
        return until;
    }

    /** The last day, or null for one day. */
    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    /** What the days are. */
    public DayKind getKind() {
        return kind;
    }

    /** What the days are. */
    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    /** The day it stands for. */
    public @Nullable LocalDate getInstead() {
        return instead;
    }

    /** The day it stands for. */
    public void setInstead(@Nullable LocalDate instead) {
        this.instead = instead;
    }

    /** What people call it. */
    public String getNote() {
        return note;
    }

    /** What people call it. */
    public void setNote(String note) {
        this.note = note;
    }
}
