package org.jiamenkou.booking;

import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Codes;

/** Carries an order out: a place, or a place in line. */
final class Admission {

    private final Stores stores;

    Admission(Stores stores) {
        this.stores = stores;
    }

    /** Locks in the order of the house: key, participant, product, pools. */
    Receipt book(Order order) {
        String code = Codes.fresh();
        Optional<String> before = stores.participants().takeKey(order, code);
        if (before.isPresent()) {
            return stores.receipt(before.get());
        }
        boolean known = stores.participants().lock(order.participant());
        Product product = stores.products().forBooking(order.product());
        product.requireOpen();
        if (known) {
            Standing standing = stores.bookings().standing(order.participant());
            standing.requireNotInLine(product);
            standing.requireRoomFor(product);
        }
        BookingState state = order.hold() ? BookingState.HELD : BookingState.CONFIRMED;
        return stores.pools().take(product.claim().pools(), state)
                ? place(order, code, product, state)
                : crowded(order, code, product, state);
    }

    private Receipt place(Order order, String code, Product product, BookingState state) {
        BookingStore.Times times = order.hold() ? new BookingStore.Times(product.holdEnds(), product.ceiling()) : null;
        stores.bookings().add(code, product, order.participant(), state, times, null);
        BookingChanged change = new Change(product, order.actor(), null)
                .begun(code, order.participant(), state, times == null ? null : times.expires(), false);
        stores.events().write(change, Moves.between(product.claim().pools(), null, state));
        return Receipt.booked(code, state, change.until());
    }

    /**
     * A pool has no place, or somebody is in line for it. A hold that has run out takes none, so it is swept before anybody is refused; and
     * nobody gets a place that one in line for the same could have.
     */
    private Receipt crowded(Order order, String code, Product product, BookingState state) {
        List<Long> pools = product.claim().pools();
        List<String> expired = stores.bookings().expiredOn(pools);
        if (!expired.isEmpty()) {
            throw new HoldsExpired(expired);
        }
        boolean queue = order.queue() && product.waitingMost() > 0;
        if (!queue && !stores.pools().read(pools).stream().allMatch(PoolStore.Pool::isFree)) {
            throw new BookingRefusal("full");
        }
        List<PoolStore.Pool> locked = stores.pools().lock(pools);
        WaitingStore.Length length = stores.waiting().length(product.id(), order.priority());
        boolean free = locked.stream().allMatch(pool -> pool.isFree() && pool.room() > product.before(length));
        if (free && stores.pools().takeBesideLine(pools, state)) {
            return place(order, code, product, state);
        }
        if (!queue) {
            throw new BookingRefusal("full");
        }
        return line(order, code, product, length);
    }

    private Receipt line(Order order, String code, Product product, WaitingStore.Length length) {
        if (length.all() >= product.waitingMost()) {
            throw new BookingRefusal("waiting-full", product.waitingMost());
        }
        stores.pools().join(product.claim().pools());
        stores.waiting().add(code, product.id(), order);
        stores.events().write(new Change(product, order.actor(), null).joined(code, order.participant()), Moves.NONE);
        return Receipt.waiting(code, WaitingState.WAITING, length.before() + 1, null);
    }
}
