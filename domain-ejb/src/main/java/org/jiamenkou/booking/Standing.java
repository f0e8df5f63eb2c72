package org.jiamenkou.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a participant holds and waits for, read while nobody else can change it.
 *
 * @param held active bookings
 * @param waiting active places in line
 */
record Standing(List<Held> held, List<Line> waiting) {

    /**
     * An active booking.
     *
     * @param expired whether its hold has run out by the clock of the database
     */
    record Held(String code, String product, Claim claim, boolean expired) {}

    /** An active place in line. */
    record Line(String code, String product) {}

    /** Refuses {@code already}, {@code conflict} and {@code limit}; asks for expired holds to be swept when they are in the way. */
    void requireRoomFor(Product product) {
        List<String> expired =
                held.stream().filter(Held::expired).map(Held::code).toList();
        if (!expired.isEmpty()) {
            throw new HoldsExpired(expired);
        }
        BookingRefusal clash = clash(product);
        if (clash != null) {
            throw clash;
        }
    }

    /** Refuses {@code already} when the participant is in line for the product. */
    void requireNotInLine(Product product) {
        waiting.stream()
                .filter(line -> line.product().equals(product.code()))
                .findFirst()
                .ifPresent(line -> {
                    throw new BookingRefusal("already", line.code());
                });
    }

    /** What is left when that booking is given up. */
    Standing without(String code) {
        return new Standing(
                held.stream().filter(booking -> !booking.code().equals(code)).toList(), waiting);
    }

    private @Nullable BookingRefusal clash(Product product) {
        for (Held booking : held) {
            if (booking.product().equals(product.code())) {
                return new BookingRefusal("already", booking.code());
            }
        }
        for (Held booking : held) {
            if (booking.claim().clashes(product.claim())) {
                return new BookingRefusal("conflict", booking.product());
            }
        }
        for (Limit limit : product.claim().limits()) {
            long counted = held.stream()
                    .filter(booking -> booking.claim().counts(limit.key()))
                    .count();
            if (counted >= limit.most()) {
                return new BookingRefusal("limit", limit.key(), limit.most());
            }
        }
        return null;
    }
}
