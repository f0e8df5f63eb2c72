package org.jiamenkou.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts together what is told of a change of a booking or a place in line. */
record Change(Product product, String actor, @Nullable String reason) {

    BookingChanged begun(
            String code, String participant, BookingState state, @Nullable Instant until, boolean fromLine) {
        return booking(code, participant, null, state, until, fromLine);
    }

    BookingChanged moved(BookingStore.Booking booking, BookingState to) {
        return booking(booking.code(), booking.participant(), booking.state(), to, null, booking.waiting() != null);
    }

    BookingChanged joined(String code, String participant) {
        return line(code, participant, null, WaitingState.WAITING, null, 0);
    }

    BookingChanged moved(WaitingStore.Entry entry, WaitingState to, @Nullable Instant until, int lapses) {
        return line(entry.code(), entry.participant(), entry.state(), to, until, lapses);
    }

    private BookingChanged booking(
            String code,
            String participant,
            @Nullable BookingState from,
            BookingState to,
            @Nullable Instant until,
            boolean fromLine) {
        return new BookingChanged(
                code,
                product.code(),
                product.kind(),
                participant,
                from,
                to,
                null,
                null,
                until,
                0,
                fromLine,
                actor,
                reason);
    }

    private BookingChanged line(
            String code,
            String participant,
            @Nullable WaitingState from,
            WaitingState to,
            @Nullable Instant until,
            int lapses) {
        return new BookingChanged(
                code,
                product.code(),
                product.kind(),
                participant,
                null,
                null,
                from,
                to,
                until,
                lapses,
                true,
                actor,
                reason);
    }
}
