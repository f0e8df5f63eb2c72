package org.jiamenkou.afterschool;

import java.util.List;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;

/**
 * Whether a child comes to a class, from all its bookings of it, and how often that changed.
 *
 * @param everCame whether it ever had a place for certain
 * @param comes whether it has one now
 * @param changes how often that changed after the first time: it grows and never falls
 */
record Attending(boolean everCame, boolean comes, int changes) {

    /** Of these bookings of one class. */
    static Attending of(List<BookingRow> bookings) {
        long certain = bookings.stream().filter(row -> isCertain(row.state())).count();
        boolean comes = bookings.stream()
                .anyMatch(row -> isCertain(row.state()) && row.state().occupies());
        long ended = comes ? certain - 1 : certain;
        return new Attending(certain > 0, comes, (int) (comes ? 2 * ended : Math.max(0, 2 * ended - 1)));
    }

    /** A place that was only held, or offered, was never in a calendar. */
    private static boolean isCertain(BookingState state) {
        return switch (state) {
            case HELD, RELEASED, DECLINED -> false;
            default -> true;
        };
    }
}
