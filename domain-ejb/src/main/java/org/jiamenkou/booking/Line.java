package org.jiamenkou.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jiamenkou.kernel.Codes;

/** The lines: who is offered a freed place, what becomes of the offer, who leaves. */
final class Line {

    /** Who acts when nobody does. */
    static final String SYSTEM = "system";

    /** The second unanswered offer costs the place in line, the third ends it. */
    static final int LAPSES_TO_THE_TAIL = 2;

    private final Stores stores;
    private final Turnover turnover;

    Line(Stores stores) {
        this.stores = stores;
        this.turnover = new Turnover(stores);
    }

    /** Takes the place that is offered. */
    Receipt accept(String code, String actor) {
        WaitingStore.Entry entry = get(code);
        return turnover.confirm(offer(entry).code(), actor);
    }

    /** The family has been told of the offer: the time to answer counts from now, once. */
    Receipt told(String code) {
        WaitingStore.Entry entry = get(code);
        if (entry.state() == WaitingState.OFFERED) {
            Product product = stores.products().byId(entry.product());
            stores.bookings().told(offer(entry), OfferClock.ends(product.now(), product.offer()));
        }
        return stores.receipt(code);
    }

    /** Leaves the line, refusing the offer where there is one. */
    Receipt leave(String code, WaitingState to, String actor, String reason) {
        stores.participants().lock(get(code).participant());
        WaitingStore.Entry entry = get(code);
        if (entry.state() == to) {
            return stores.receipt(code);
        }
        if (entry.state() == WaitingState.OFFERED) {
            turnover.end(
                    offer(entry).code(),
                    to == WaitingState.INELIGIBLE ? BookingState.CANCELLED_BY_SCHOOL : BookingState.DECLINED,
                    actor,
                    reason);
            return stores.receipt(code);
        }
        Product product = stores.products().byId(entry.product());
        if (to == WaitingState.DECLINED || !stores.waiting().move(entry, to)) {
            throw new BookingRefusal("not-active", entry.state());
        }
        if (entry.state() == WaitingState.WAITING) {
            stores.pools().leave(product.claim().pools());
        }
        stores.events().write(new Change(product, actor, reason).moved(entry, to, null, entry.lapses()), Moves.NONE);
        return stores.receipt(code);
    }

    /** Ends a hold that has run out by the database's clock; false when it has not, or somebody was quicker. */
    boolean expire(String code) {
        BookingStore.Booking booking = stores.bookings().find(code).orElseThrow();
        stores.participants().lock(booking.participant());
        if (!stores.bookings().expire(booking)) {
            return false;
        }
        Product product = stores.products().byId(booking.product());
        if (booking.waiting() != null) {
            lapse(stores.waiting().byId(booking.waiting()), product);
        }
        turnover.giveBack(booking, product, BookingState.RELEASED, new Change(product, SYSTEM, "expired"));
        return true;
    }

    private void lapse(WaitingStore.Entry entry, Product product) {
        int lapses = entry.lapses() + 1;
        WaitingState to = lapses > LAPSES_TO_THE_TAIL ? WaitingState.LAPSED : WaitingState.WAITING;
        stores.waiting().move(entry, to);
        stores.waiting().lapse(entry, lapses == LAPSES_TO_THE_TAIL);
        if (to == WaitingState.WAITING) {
            stores.pools().lock(product.claim().pools());
            stores.pools().join(product.claim().pools());
        }
        stores.events().write(new Change(product, SYSTEM, "lapsed").moved(entry, to, null, lapses), Moves.NONE);
    }

    /**
     * Offers one place that is kept for those in line to the first who can take it, passes one over who cannot, or gives everybody what
     * nobody in line can take. Whoever calls holds the turn.
     *
     * @return whether there may be more to do
     */
    boolean promote() {
        List<Long> keeping =
                stores.pools().keeping().stream().map(PoolStore.Pool::id).toList();
        if (keeping.isEmpty()) {
            return false;
        }
        Optional<WaitingStore.Entry> first = first(keeping);
        if (first.isPresent()) {
            serve(first.get(), keeping);
            return true;
        }
        stores.pools().lock(keeping);
        if (stores.waiting().firstServable(keeping).isPresent()) {
            return true;
        }
        stores.pools().publish(keeping);
        return false;
    }

    /** The first for these pools, or whoever waits before him for another pool that he needs. */
    private Optional<WaitingStore.Entry> first(List<Long> keeping) {
        Optional<WaitingStore.Entry> first = stores.waiting().firstServable(keeping);
        while (first.isPresent()) {
            TreeSet<Long> pools = new TreeSet<>(keeping);
            pools.addAll(stores.products().byId(first.get().product()).claim().pools());
            Optional<WaitingStore.Entry> before = stores.waiting().firstServable(new ArrayList<>(pools));
            if (before.equals(first)) {
                return first;
            }
            first = before;
        }
        return first;
    }

    private void serve(WaitingStore.Entry candidate, List<Long> keeping) {
        stores.participants().lock(candidate.participant());
        WaitingStore.Entry entry = stores.waiting().byId(candidate.id());
        if (entry.state() != WaitingState.WAITING) {
            return;
        }
        Product product = stores.products().byId(entry.product());
        try {
            stores.bookings().standing(entry.participant()).requireRoomFor(product);
        } catch (HoldsExpired expired) {
            throw expired;
        } catch (BookingRefusal clash) {
            passOver(entry, product, clash.code());
            return;
        }
        TreeSet<Long> pools = new TreeSet<>(product.claim().pools());
        stores.pools().lock(new ArrayList<>(pools));
        pools.addAll(keeping);
        boolean stillFirst = stores.waiting().firstServable(new ArrayList<>(pools)).stream()
                .anyMatch(first -> first.id() == entry.id());
        if (stillFirst && stores.pools().takeForLine(product.claim().pools())) {
            offer(entry, product);
        }
    }

    private void passOver(WaitingStore.Entry entry, Product product, String reason) {
        stores.waiting().move(entry, WaitingState.CONFLICT);
        stores.pools().leave(product.claim().pools());
        stores.events()
                .write(
                        new Change(product, SYSTEM, reason).moved(entry, WaitingState.CONFLICT, null, entry.lapses()),
                        Moves.NONE);
    }

    private void offer(WaitingStore.Entry entry, Product product) {
        Instant until = OfferClock.ends(product.now(), product.offer());
        String code = Codes.fresh();
        stores.bookings()
                .add(
                        code,
                        product,
                        entry.participant(),
                        BookingState.HELD,
                        new BookingStore.Times(until, until),
                        entry.id());
        stores.waiting().move(entry, WaitingState.OFFERED);
        Change change = new Change(product, SYSTEM, null);
        stores.events()
                .write(
                        change.begun(code, entry.participant(), BookingState.HELD, until, true),
                        Moves.between(product.claim().pools(), null, BookingState.HELD));
        stores.events().write(change.moved(entry, WaitingState.OFFERED, until, entry.lapses()), Moves.NONE);
    }

    private BookingStore.Booking offer(WaitingStore.Entry entry) {
        return stores.bookings().offered(entry.id()).orElseThrow(() -> new BookingRefusal("not-active", entry.state()));
    }

    private WaitingStore.Entry get(String code) {
        return stores.waiting().find(code).orElseThrow(() -> new BookingRefusal("unknown-booking", code));
    }
}
