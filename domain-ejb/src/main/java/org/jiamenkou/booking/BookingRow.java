package org.jiamenkou.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booking.
 *
 * @param code its code
 * @param product what is booked
 * @param kind the feature the product belongs to
 * @param participant who takes the place
 * @param state what has become of it
 * @param madeAt since when it stands
 * @param until when the hold ends, or null
 */
public record BookingRow(
        String code,
        String product,
        String kind,
        String participant,
        BookingState state,
        Instant madeAt,
        @Nullable Instant until) {}
