package org.jiamenkou.afterschool;

import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;

/**
 * A class a child has a place in.
 *
 * @param booking the place
 * @param row the class
 */
public record BookedClass(BookingRow booking, ClassRow row) {

    /** Whether the place is only held, for a payment or an answer. */
    public boolean isHeld() {
        return booking.state() == BookingState.HELD;
    }
}
