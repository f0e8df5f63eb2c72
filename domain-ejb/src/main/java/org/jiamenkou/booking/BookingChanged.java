package org.jiamenkou.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Told in the transaction that changes a booking or a place in line, once for each change of a state. What an observer writes is kept or
 * lost with the change.
 *
 * @param code of the booking or of the place in line
 * @param product what is booked
 * @param kind the feature the product belongs to
 * @param participant who takes the place
 * @param from the state of the booking before, or null
 * @param state the state of the booking now, or null when a place in line changed
 * @param waitingFrom the state of the place in line before, or null
 * @param waiting the state of the place in line now, or null when a booking changed
 * @param until when the hold or offer ends, or null
 * @param lapses how many offers went unanswered
 * @param fromLine whether the booking comes from the line, so that the place in line tells the family
 * @param actor who did it
 * @param reason why, or null
 */
public record BookingChanged(
        String code,
        String product,
        String kind,
        String participant,
        @Nullable BookingState from,
        @Nullable BookingState state,
        @Nullable WaitingState waitingFrom,
        @Nullable WaitingState waiting,
        @Nullable Instant until,
        int lapses,
        boolean fromLine,
        String actor,
        @Nullable String reason) {}
