package org.jiamenkou.booking;

import java.util.List;

/**
 * Holds that have run out stand in the way and nobody has swept them yet. The transaction is given up, they are swept in their own, and
 * the step is tried again ({@link Attempts}). To whoever does not try again it says {@code busy}.
 */
public final class HoldsExpired extends BookingRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> bookings;

    HoldsExpired(List<String> bookings) {
        super("busy");
        this.bookings = List.copyOf(bookings);
    }

    List<String> bookings() {
        return bookings;
    }
}
