package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Moves bookings on from state to state, and gives places back. */
final class Turnover {

    private final Stores stores;

    Turnover(Stores stores) {
        this.stores = stores;
    }

    /** Confirms a held place, or takes an offer; what is confirmed already stays so. */
    Receipt confirm(String code, String actor) {
        BookingStore.Booking booking = get(code);
        if (booking.state() == BookingState.CONFIRMED) {
            return stores.receipt(code);
        }
        if (!stores.bookings().confirm(booking)) {
            throw refusal(code);
        }
        Product product = stores.products().byId(booking.product());
        Change change = new Change(product, actor, null);
        if (booking.waiting() != null) {
            WaitingStore.Entry entry = stores.waiting().byId(booking.waiting());
            moveLine(entry, WaitingState.ACCEPTED, change);
        }
        stores.pools().confirm(product.claim().pools());
        write(booking, BookingState.CONFIRMED, product, change);
        return Receipt.booked(code, BookingState.CONFIRMED, null);
    }

    /** Holds a place longer, never beyond its ceiling. */
    Receipt renew(String code) {
        BookingStore.Booking booking = get(code);
        Product product = stores.products().byId(booking.product());
        if (booking.waiting() != null
                || !stores.bookings().renew(booking, product.hold().toSeconds())) {
            throw refusal(code);
        }
        return stores.receipt(code);
    }

    /** A confirmed booking runs. */
    Receipt enrol(String code, String actor) {
        BookingStore.Booking booking = get(code);
        if (booking.state() == BookingState.ENROLLED) {
            return stores.receipt(code);
        }
        if (booking.state() != BookingState.CONFIRMED || !stores.bookings().move(booking, BookingState.ENROLLED)) {
            throw refusal(code);
        }
        Product product = stores.products().byId(booking.product());
        write(booking, BookingState.ENROLLED, product, new Change(product, actor, null));
        return Receipt.booked(code, BookingState.ENROLLED, null);
    }

    /** Ends a booking in that state and gives its place back; what has ended so already stays so. */
    Receipt end(String code, BookingState to, String actor, @Nullable String reason) {
        stores.participants().lock(get(code).participant());
        BookingStore.Booking booking = get(code);
        if (booking.state() == to) {
            return stores.receipt(code);
        }
        if (!booking.state().allows(to)) {
            throw refusal(code);
        }
        Product product = stores.products().byId(booking.product());
        if (to == BookingState.CANCELLED_BY_FAMILY) {
            product.requireCancellable();
        }
        if (!stores.bookings().move(booking, to)) {
            throw refusal(code);
        }
        Change change = new Change(product, actor, reason);
        if (booking.waiting() != null && booking.state() == BookingState.HELD) {
            WaitingStore.Entry entry = stores.waiting().byId(booking.waiting());
            moveLine(entry, to == BookingState.DECLINED ? WaitingState.DECLINED : WaitingState.INELIGIBLE, change);
        }
        giveBack(booking, product, to, change);
        return Receipt.booked(code, to, null);
    }

    /** Gives the place of a booking that has ended back, and puts the participant's other lines in motion again. */
    void giveBack(BookingStore.Booking booking, Product product, BookingState to, Change change) {
        List<WaitingStore.Entry> lines = stores.waiting().passedOver(booking.participant());
        if (!lines.isEmpty()) {
            lockPools(product, lines);
        }
        stores.pools().free(product.claim().pools(), booking.state());
        lines.forEach(line -> rejoin(line, change.actor()));
        write(booking, to, product, change);
    }

    private void lockPools(Product product, List<WaitingStore.Entry> lines) {
        TreeSet<Long> pools = new TreeSet<>(product.claim().pools());
        lines.forEach(line ->
                pools.addAll(stores.products().byId(line.product()).claim().pools()));
        stores.pools().lock(new ArrayList<>(pools));
    }

    /** Puts the lines the participant was passed over in, in motion again. */
    void rejoin(String participant, String actor) {
        stores.waiting().passedOver(participant).forEach(line -> rejoin(line, actor));
    }

    private void rejoin(WaitingStore.Entry line, String actor) {
        Product product = stores.products().byId(line.product());
        moveLine(line, WaitingState.WAITING, new Change(product, actor, "no-conflict"));
        stores.pools().rejoin(product.claim().pools());
    }

    private void moveLine(WaitingStore.Entry entry, WaitingState to, Change change) {
        if (!stores.waiting().move(entry, to)) {
            throw new BookingRefusal("busy");
        }
        stores.events().write(change.moved(entry, to, null, entry.lapses()), Moves.NONE);
    }

    private void write(BookingStore.Booking booking, BookingState to, Product product, Change change) {
        stores.events()
                .write(change.moved(booking, to), Moves.between(product.claim().pools(), booking.state(), to));
    }

    private BookingStore.Booking get(String code) {
        return stores.bookings().find(code).orElseThrow(() -> new BookingRefusal("unknown-booking", code));
    }

    /** Why a booking could not be moved on, as it is now. */
    private BookingRefusal refusal(String code) {
        BookingState state = get(code).state();
        return new BookingRefusal(
                state == BookingState.HELD || state == BookingState.RELEASED ? "expired" : "not-active", state);
    }
}
