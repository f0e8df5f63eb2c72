package org.jiamenkou.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be booked, and what one place of it takes.
 *
 * @param code its code
 * @param kind the feature it belongs to, such as {@code afterschool}
 * @param opensAt from when it may be booked
 * @param closesAt until when
 * @param cancelUntil until when a family may give its place back, or null for always
 * @param waitingMost how many may be in line; 0 for no line
 * @param hold how long a place is held
 * @param pools the pools each place takes one of; the fullest decides
 * @param slots what a participant can be in only once at a time
 * @param intervals when it takes place, for participants who cannot be at two places
 * @param limits how many of a kind a participant may have
 * @param offer how long a family has to answer an offer, nights not counted
 * @param gap how much time must lie between two bookings of a participant
 * @param waitingUntil until when those in line are offered places, or null for always
 */
public record ProductEntry(
        String code,
        String kind,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant cancelUntil,
        int waitingMost,
        Duration hold,
        List<PoolEntry> pools,
        List<String> slots,
        List<Interval> intervals,
        List<Limit> limits,
        Duration offer,
        Duration gap,
        @Nullable Instant waitingUntil) {

    /** How long a family usually has to answer an offer: 「请在24小时内确认」. */
    public static final Duration USUAL_OFFER = Duration.ofHours(24);

    /** Refuses a product without a pool, a window that ends before it begins, and times that are not positive. */
    public ProductEntry {
        Words.require(code, "product");
        Words.require(kind, "kind");
        slots.forEach(slot -> Words.require(slot, "slot"));
        pools = List.copyOf(pools);
        slots = List.copyOf(slots);
        intervals = List.copyOf(intervals);
        limits = List.copyOf(limits);
        if (pools.isEmpty() || closesAt.isBefore(opensAt) || waitingMost < 0) {
            throw new IllegalArgumentException("not a product that can be booked: " + code);
        }
        if (hold.toSeconds() < 1 || offer.toSeconds() < 1 || gap.isNegative()) {
            throw new IllegalArgumentException("times of " + code + " are not positive");
        }
    }

    /** A product with the usual time to answer an offer and no gap between bookings. */
    public ProductEntry(
            String code,
            String kind,
            Instant opensAt,
            Instant closesAt,
            @Nullable Instant cancelUntil,
            int waitingMost,
            Duration hold,
            List<PoolEntry> pools,
            List<String> slots,
            List<Interval> intervals,
            List<Limit> limits) {
        this(
                code,
                kind,
                opensAt,
                closesAt,
                cancelUntil,
                waitingMost,
                hold,
                pools,
                slots,
                intervals,
                limits,
                USUAL_OFFER,
                Duration.ZERO,
                null);
    }
}
