package org.jiamenkou.booking;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, without its end.
 *
 * @param from when it begins
 * @param to when it has ended
 */
public record Interval(Instant from, Instant to) {

    /** Refuses what ends before it began. */
    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    /** Whether less than {@code gap} lies between the two. */
    boolean clashes(Interval other, Duration gap) {
        return from.isBefore(other.to.plus(gap)) && other.from.isBefore(to.plus(gap));
    }
}
