package org.jiamenkou.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an order or a change has come to. A place in line has a {@code waiting} state and a position, a booking has a {@code state}.
 *
 * @param code of the booking or of the place in line
 * @param state the state of the booking, or null for a place in line
 * @param waiting the state of the place in line, or null for a booking
 * @param position how far ahead in line, from 1, or null
 * @param until when the hold or the offer ends, or null
 */
public record Receipt(
        String code,
        @Nullable BookingState state,
        @Nullable WaitingState waiting,
        @Nullable Integer position,
        @Nullable Instant until) {

    static Receipt booked(String code, BookingState state, @Nullable Instant until) {
        return new Receipt(code, state, null, null, until);
    }

    static Receipt waiting(String code, WaitingState state, @Nullable Integer position, @Nullable Instant until) {
        return new Receipt(code, null, state, position, until);
    }

    /** Whether a place is taken. */
    public boolean isPlace() {
        return state != null && state.occupies();
    }
}
