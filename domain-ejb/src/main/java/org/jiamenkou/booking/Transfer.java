package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jiamenkou.kernel.Codes;
import org.jspecify.annotations.Nullable;

/** Moves a confirmed booking to another product: takes the new place before it gives the old one back. */
final class Transfer {

    private final Stores stores;

    Transfer(Stores stores) {
        this.stores = stores;
    }

    Receipt move(String source, Order order, @Nullable String reason, boolean atAnyTime) {
        String code = Codes.fresh();
        Optional<String> before = stores.participants().takeKey(order, code);
        if (before.isPresent()) {
            return stores.receipt(before.get());
        }
        stores.participants().lock(order.participant());
        Product target = stores.products().forBooking(order.product());
        if (!atAnyTime) {
            target.requireOpen();
        }
        BookingStore.Booking booking = source(source, order);
        Standing standing = stores.bookings().standing(order.participant());
        standing.requireNotInLine(target);
        standing.without(source).requireRoomFor(target);
        Product from = stores.products().byId(booking.product());
        exchange(from, target);
        if (!stores.bookings().move(booking, BookingState.TRANSFERRED)) {
            throw new BookingRefusal("not-active", booking.state());
        }
        stores.bookings().add(code, target, order.participant(), BookingState.CONFIRMED, null, null);
        write(order, code, booking, from, target, reason);
        return Receipt.booked(code, BookingState.CONFIRMED, null);
    }

    private BookingStore.Booking source(String code, Order order) {
        BookingStore.Booking booking = stores.bookings()
                .find(code)
                .filter(found -> found.participant().equals(order.participant()))
                .orElseThrow(() -> new BookingRefusal("unknown-booking", code));
        if (!booking.state().allows(BookingState.TRANSFERRED)) {
            throw new BookingRefusal("not-active", booking.state());
        }
        return booking;
    }

    /** A pool both draw from keeps its count; those in line for the target go before. */
    private void exchange(Product from, Product target) {
        TreeSet<Long> both = new TreeSet<>(from.claim().pools());
        both.addAll(target.claim().pools());
        List<PoolStore.Pool> locked = stores.pools().lock(both);
        List<Long> taken = new ArrayList<>(target.claim().pools());
        taken.removeAll(from.claim().pools());
        List<Long> freed = new ArrayList<>(from.claim().pools());
        freed.removeAll(target.claim().pools());
        int before = target.before(stores.waiting().length(target.id(), Order.USUAL_PRIORITY));
        boolean free = locked.stream()
                .filter(pool -> taken.contains(pool.id()))
                .allMatch(pool -> pool.isFree() && pool.room() > before);
        if (!free || !stores.pools().takeBesideLine(taken, BookingState.CONFIRMED)) {
            throw new BookingRefusal("full");
        }
        stores.pools().free(freed, BookingState.CONFIRMED);
    }

    private void write(
            Order order,
            String code,
            BookingStore.Booking booking,
            Product from,
            Product target,
            @Nullable String reason) {
        Change left = new Change(from, order.actor(), reason);
        stores.events()
                .write(
                        left.moved(booking, BookingState.TRANSFERRED),
                        Moves.between(from.claim().pools(), booking.state(), BookingState.TRANSFERRED));
        Change came = new Change(target, order.actor(), reason);
        stores.events()
                .write(
                        came.begun(code, order.participant(), BookingState.CONFIRMED, null, false),
                        Moves.between(target.claim().pools(), null, BookingState.CONFIRMED));
        new Turnover(stores).rejoin(booking.participant(), order.actor());
    }
}
