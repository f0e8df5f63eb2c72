package org.jiamenkou.booking;

import org.jiamenkou.kernel.DomainException;

/**
 * The rules of booking say no: {@code unknown-product}, {@code unknown-booking}, {@code not-open} (server time, opening), {@code closed}
 * (closing), {@code full}, {@code conflict} (the other product), {@code limit} (key, most), {@code already} (code of the booking or place
 * in line), {@code waiting-full} (most), {@code key-reused}, {@code expired}, {@code too-late} (until when), {@code not-active} (state),
 * {@code busy} (too many at once; try again), {@code in-use} (somebody has booked), {@code pool-taken} (places taken).
 */
public class BookingRefusal extends DomainException {

    private static final long serialVersionUID = 1L;

    BookingRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
