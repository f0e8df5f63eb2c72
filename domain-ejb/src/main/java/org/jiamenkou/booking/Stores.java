package org.jiamenkou.booking;

import java.util.function.Consumer;
import org.jiamenkou.kernel.Sql;

/** Every table of the engine, on the connection of one transaction. */
record Stores(
        ParticipantStore participants,
        ProductStore products,
        PoolStore pools,
        BookingStore bookings,
        WaitingStore waiting,
        EventStore events) {

    static Stores on(Sql sql, Consumer<BookingChanged> listener) {
        return new Stores(
                new ParticipantStore(sql),
                new ProductStore(sql),
                new PoolStore(sql),
                new BookingStore(sql),
                new WaitingStore(sql),
                new EventStore(sql, listener));
    }

    /** The receipt of a booking or a place in line as it is now; refuses {@code unknown-booking}. */
    Receipt receipt(String code) {
        return bookings.find(code)
                .map(booking -> Receipt.booked(booking.code(), booking.state(), booking.expires()))
                .orElseGet(() -> waiting.rows("w.code = ?", code).stream()
                        .findFirst()
                        .map(row -> Receipt.waiting(row.code(), row.state(), row.position(), row.until()))
                        .orElseThrow(() -> new BookingRefusal("unknown-booking", code)));
    }
}
