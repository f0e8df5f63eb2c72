package org.jiamenkou.afterschool;

import java.time.Instant;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;
import org.jspecify.annotations.Nullable;

/**
 * A class a child has a place in.
 *
 * @param booking the place
 * @param row the class
 * @param declinableUntil until when the family may give it back because the school moved the child there, or null
 */
public record BookedClass(
        BookingRow booking, ClassRow row, @Nullable Instant declinableUntil) {

    /** A class the family chose itself. */
    public BookedClass(BookingRow booking, ClassRow row) {
        this(booking, row, null);
    }

    /** Whether the place is only held, for a payment or an answer. */
    public boolean isHeld() {
        return booking.state() == BookingState.HELD;
    }
}
