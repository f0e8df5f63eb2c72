package org.jiamenkou.booking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product as it was read, with the moment of the database at which it was.
 *
 * @param now that moment
 */
record Product(
        long id,
        String code,
        String kind,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant cancelUntil,
        @Nullable Instant waitingUntil,
        int waitingMost,
        Duration hold,
        Duration offer,
        Claim claim,
        Instant now) {

    /** However often a hold is renewed, it ends after three times its length. */
    private static final int CEILING = 3;

    /** Refuses {@code not-open} and {@code closed}. */
    void requireOpen() {
        if (now.isBefore(opensAt)) {
            throw new BookingRefusal("not-open", now, opensAt);
        }
        if (!now.isBefore(closesAt)) {
            throw new BookingRefusal("closed", closesAt);
        }
    }

    /** Refuses {@code too-late} when families may no longer give places back. */
    void requireCancellable() {
        if (cancelUntil != null && !now.isBefore(cancelUntil)) {
            throw new BookingRefusal("too-late", cancelUntil);
        }
    }

    /** How many of those in line go before somebody who comes now: none after the last offer. */
    int before(WaitingStore.Length line) {
        return waitingUntil == null || now.isBefore(waitingUntil) ? line.waiting() : 0;
    }

    /** When a hold that begins now ends. */
    Instant holdEnds() {
        return now.plus(hold);
    }

    /** When it ends at the latest. */
    Instant ceiling() {
        return now.plus(hold.multipliedBy(CEILING));
    }
}
