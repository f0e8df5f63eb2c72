package org.jiamenkou.afterschool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What families are told when sessions of a class change with the calendar: days as numbers, which the letter puts into words. */
final class ChangeWords {

    /** More days than that are told by the first two and the last. */
    private static final int MOST_DAYS = 5;

    private final TermCalendar calendar;

    ChangeWords(TermCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * One thing that is told.
     *
     * @param template which words
     * @param days about which days
     * @param more other days or a time
     * @param note what the school calls it, in brackets, or empty
     */
    record Said(String template, String days, String more, String note) implements Comparable<Said> {

        private static final Comparator<Said> ORDER = Comparator.comparing(Said::template)
                .thenComparing(Said::days)
                .thenComparing(Said::more)
                .thenComparing(Said::note);

        List<String> arguments(String child, String classes) {
            return List.of(child, classes, days, more, note);
        }

        @Override
        public int compareTo(Said other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is told of the change of one class, whose sessions of the first day with another time are these. */
    Collection<Said> of(CalendarEffect.Change change, List<SessionRow> moved) {
        List<LocalDate> off = distinct(change.cancelled());
        List<LocalDate> on = distinct(change.added());
        List<Said> said = new ArrayList<>();
        if (!off.isEmpty() && off.size() == on.size()) {
            said.add(new Said("days-swapped", told(off), told(on), note(on, off)));
        } else {
            if (!off.isEmpty()) {
                said.add(new Said("days-off", told(off), "", note(off, on)));
            }
            if (!on.isEmpty()) {
                said.add(new Said(isMadeUp(on) ? "days-made-up" : "days-on", told(on), "", note(on, off)));
            }
        }
        if (!moved.isEmpty()) {
            String times = moved.stream()
                    .filter(session -> session.state() == SessionState.PLANNED)
                    .map(session -> session.starts() + "–" + session.ends())
                    .distinct()
                    .collect(Collectors.joining("、"));
            said.add(new Said("times-changed", moved.get(0).day().toString(), times, ""));
        }
        return said;
    }

    private boolean isMadeUp(List<LocalDate> days) {
        return days.stream()
                .allMatch(day -> marked(day)
                        .filter(one -> one.kind().isTaughtAsAnother())
                        .isPresent());
    }

    private String note(List<LocalDate> days, List<LocalDate> others) {
        return Stream.concat(days.stream(), others.stream())
                .flatMap(day -> marked(day).stream())
                .map(CalendarDay::note)
                .filter(note -> !note.isEmpty())
                .findFirst()
                .map(note -> "（" + note + "）")
                .orElse("");
    }

    private Optional<CalendarDay> marked(LocalDate day) {
        return calendar.marked().stream().filter(one -> one.day().equals(day)).findFirst();
    }

    private static List<LocalDate> distinct(List<LocalDate> days) {
        return days.stream().distinct().sorted().toList();
    }

    private static String told(List<LocalDate> days) {
        List<String> all = days.stream().map(LocalDate::toString).toList();
        return all.size() <= MOST_DAYS
                ? String.join("、", all)
                : all.get(0) + "、" + all.get(1) + "…" + all.get(all.size() - 1);
    }
}
