package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 校历: which days of a term are taught, and as which weekday. */
public final class TermCalendar {

    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocalDate, CalendarDay> marked = new TreeMap<>();

    /** A term from one day to another, both included, with the days that are not what their weekday says. */
    public TermCalendar(LocalDate first, LocalDate last, Collection<CalendarDay> days) {
        this.first = first;
        this.last = last;
        days.forEach(day -> marked.put(day.day(), day));
    }

    /** The days that are not what their weekday says, in order. */
    public List<CalendarDay> marked() {
        return List.copyOf(marked.values());
    }

    /** As which weekday a day is taught; empty for a weekend, a day without school, and a day outside the term. */
    public Optional<DayOfWeek> taughtAs(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            return Optional.empty();
        }
        CalendarDay known = marked.get(day);
        if (known == null || known.kind() == DayKind.TEACH) {
            DayOfWeek own = day.getDayOfWeek();
            return own.getValue() <= DayOfWeek.FRIDAY.getValue() ? Optional.of(own) : Optional.empty();
        }
        return Optional.ofNullable(known.taughtAs());
    }

    /** Every day taught as that weekday, in order. */
    public List<LocalDate> days(DayOfWeek weekday) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> taughtAs(day).filter(weekday::equals).isPresent())
                .toList();
    }

    /** Every day that is taught, in order. */
    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> taughtAs(day).isPresent())
                .toList();
    }

    /** The sessions of a class that takes place in those slots: pattern by calendar, in order of time. */
    public List<Session> sessions(Collection<CareSlot> slots) {
        List<Session> sessions = new ArrayList<>();
        for (CareSlot slot : slots) {
            days(slot.weekday()).forEach(day -> sessions.add(new Session(day, slot)));
        }
        sessions.sort(Comparator.comparing(Session::day)
                .thenComparing(session -> session.slot().starts()));
        return sessions;
    }

    /**
     * One meeting of a class.
     *
     * @param day when
     * @param slot in which slot; its weekday is the one that is taught, not always the one of the day
     */
    public record Session(LocalDate day, CareSlot slot) {}
}
