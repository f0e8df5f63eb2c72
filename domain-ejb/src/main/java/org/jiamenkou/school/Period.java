package org.jiamenkou.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, the first and the last among them.
 *
 * @param from the first day, or null for always
 * @param to the last day, or null for until further notice
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Holds on every day. */
    public static final Period ALWAYS = new Period(null, null);

    /** Refuses {@code dates-reversed}. */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new SchoolRefusal("dates-reversed", from, to);
        }
    }

    /** Whether it holds on that day. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether some day is in both. */
    public boolean overlaps(Period other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (other.from == null || to == null || !other.from.isAfter(to));
    }

    /** Whether its last day is before that day. */
    public boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** The same with another last day; refuses a day before the first. */
    public Period endingOn(LocalDate last) {
        return new Period(from, last);
    }

    /** Both days on one line; empty where it always holds. */
    public String told() {
        return from == null && to == null ? "" : (from == null ? "" : from) + "–" + (to == null ? "" : to);
    }
}
