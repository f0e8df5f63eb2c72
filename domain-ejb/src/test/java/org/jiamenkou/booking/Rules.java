package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of booking in memory, as plainly as they can be said: one thing after the other, no database, no lock. */
final class Rules {

    /** A pool with what is kept for those in line. */
    static final class Pool {
        int capacity;
        int kept;

        Pool(int capacity) {
            this.capacity = capacity;
        }
    }

    record Item(String code, List<String> pools, List<String> slots, int limit) {}

    static final class Booking {
        final String participant;
        final Item item;
        BookingState state;
        boolean runOut;

        Booking(String participant, Item item, BookingState state) {
            this.participant = participant;
            this.item = item;
            this.state = state;
        }
    }

    static final class Entry {
        final String participant;
        final Item item;
        final int priority;
        int since;
        boolean tail;
        int lapses;
        WaitingState state = WaitingState.WAITING;

        Entry(String participant, Item item, int priority, int since) {
            this.participant = participant;
            this.item = item;
            this.priority = priority;
            this.since = since;
        }
    }

    final Map<String, Pool> pools = new LinkedHashMap<>();
    final List<Booking> bookings = new ArrayList<>();
    final List<Entry> line = new ArrayList<>();
    private int clock;

    /** What an order comes to: a state, a position, or the reason of the refusal. */
    String book(String participant, Item item, boolean queue, boolean hold, int priority) {
        if (line.stream()
                .anyMatch(
                        entry -> entry.participant.equals(participant) && entry.item == item && entry.state.active())) {
            return "already";
        }
        active(participant).filter(booking -> booking.runOut).toList().forEach(this::runOut);
        String clash = clash(participant, item);
        if (clash != null) {
            return clash;
        }
        if (!free(item) || item.pools().stream().anyMatch(code -> waiting(code) > 0)) {
            bookings.stream()
                    .filter(booking ->
                            booking.runOut && booking.item.pools().stream().anyMatch(item.pools()::contains))
                    .toList()
                    .forEach(this::runOut);
            if (clash(participant, item) != null) {
                return String.valueOf(clash(participant, item));
            }
        }
        if (free(item)) {
            BookingState state = hold ? BookingState.HELD : BookingState.CONFIRMED;
            bookings.add(new Booking(participant, item, state));
            return state.name();
        }
        if (!queue) {
            return "full";
        }
        Entry entry = new Entry(participant, item, priority, ++clock);
        line.add(entry);
        return "WAITING " + position(entry);
    }

    int position(Entry entry) {
        return 1
                + (int) line.stream()
                        .filter(other -> other.item == entry.item
                                && (other.state == WaitingState.WAITING || other.state == WaitingState.CONFLICT)
                                && ORDER.compare(other, entry) < 0)
                        .count();
    }

    String confirm(Booking booking) {
        if (booking.state == BookingState.CONFIRMED) {
            return "CONFIRMED";
        }
        if (booking.state != BookingState.HELD || booking.runOut) {
            return booking.state == BookingState.HELD || booking.state == BookingState.RELEASED
                    ? "expired"
                    : "not-active";
        }
        offer(booking).ifPresent(entry -> entry.state = WaitingState.ACCEPTED);
        booking.state = BookingState.CONFIRMED;
        return "CONFIRMED";
    }

    String end(Booking booking, BookingState to) {
        if (booking.state == to) {
            return to.name();
        }
        if (!booking.state.allows(to)) {
            return booking.state == BookingState.HELD || booking.state == BookingState.RELEASED
                    ? "expired"
                    : "not-active";
        }
        offer(booking)
                .ifPresent(entry ->
                        entry.state = to == BookingState.DECLINED ? WaitingState.DECLINED : WaitingState.INELIGIBLE);
        giveBack(booking, to);
        return to.name();
    }

    String withdraw(Entry entry) {
        if (entry.state == WaitingState.WITHDRAWN) {
            return "WITHDRAWN";
        }
        if (entry.state == WaitingState.OFFERED) {
            end(offerOf(entry), BookingState.DECLINED);
            return "DECLINED";
        }
        if (!entry.state.allows(WaitingState.WITHDRAWN)) {
            return "not-active";
        }
        entry.state = WaitingState.WITHDRAWN;
        entry.item.pools().forEach(code -> cut(code));
        return "WITHDRAWN";
    }

    /** A hold or an offer has run out, and somebody noticed. */
    void runOut(Booking booking) {
        booking.runOut = false;
        offer(booking).ifPresent(entry -> {
            entry.lapses++;
            entry.state = entry.lapses > 2 ? WaitingState.LAPSED : WaitingState.WAITING;
            if (entry.lapses == 2) {
                entry.tail = true;
                entry.since = ++clock;
            }
        });
        giveBack(booking, BookingState.RELEASED);
    }

    void resize(String code, int capacity) {
        Pool pool = pool(code);
        pool.capacity = capacity;
        pool.kept = Math.max(0, Math.min(waiting(code), capacity - taken(code)));
    }

    /** Those in line are offered what they can take, in order. */
    void promote() {
        while (true) {
            Optional<Entry> first = line.stream()
                    .filter(entry -> entry.state == WaitingState.WAITING
                            && entry.item.pools().stream().allMatch(code -> taken(code) < pool(code).capacity))
                    .min(ORDER);
            if (first.isEmpty()) {
                pools.values().forEach(pool -> pool.kept = 0);
                return;
            }
            serve(first.get());
        }
    }

    private void serve(Entry entry) {
        active(entry.participant).filter(booking -> booking.runOut).toList().forEach(this::runOut);
        if (entry.state != WaitingState.WAITING) {
            return;
        }
        if (clash(entry.participant, entry.item) != null) {
            entry.state = WaitingState.CONFLICT;
            entry.item.pools().forEach(this::cut);
            return;
        }
        entry.state = WaitingState.OFFERED;
        bookings.add(new Booking(entry.participant, entry.item, BookingState.HELD));
        entry.item
                .pools()
                .forEach(code -> pool(code).kept = Math.min(waiting(code), pool(code).capacity - taken(code)));
    }

    private void giveBack(Booking booking, BookingState to) {
        booking.state = to;
        booking.runOut = false;
        booking.item.pools().forEach(code -> {
            Pool pool = pool(code);
            if (waiting(code) > pool.kept && taken(code) + pool.kept < pool.capacity) {
                pool.kept++;
            }
        });
        line.stream()
                .filter(entry -> entry.participant.equals(booking.participant) && entry.state == WaitingState.CONFLICT)
                .forEach(this::rejoin);
    }

    private void rejoin(Entry entry) {
        entry.state = WaitingState.WAITING;
        entry.item.pools().forEach(code -> {
            Pool pool = pool(code);
            if (taken(code) + pool.kept < pool.capacity) {
                pool.kept++;
            }
        });
    }

    private void cut(String code) {
        pool(code).kept = Math.min(pool(code).kept, waiting(code));
    }

    private @org.jspecify.annotations.Nullable String clash(String participant, Item item) {
        if (active(participant).anyMatch(booking -> booking.item == item)) {
            return "already";
        }
        if (active(participant)
                .anyMatch(booking -> booking.item.slots().stream().anyMatch(item.slots()::contains))) {
            return "conflict";
        }
        return active(participant).count() >= item.limit() ? "limit" : null;
    }

    private java.util.stream.Stream<Booking> active(String participant) {
        return bookings.stream().filter(booking -> booking.state.occupies() && booking.participant.equals(participant));
    }

    private boolean free(Item item) {
        long before = line.stream()
                .filter(entry -> entry.item == item && entry.state == WaitingState.WAITING)
                .count();
        return item.pools().stream()
                .allMatch(code -> taken(code) + pool(code).kept < pool(code).capacity
                        && pool(code).capacity - taken(code) > before);
    }

    int taken(String code) {
        return (int) bookings.stream()
                .filter(booking ->
                        booking.state.occupies() && booking.item.pools().contains(code))
                .count();
    }

    int waiting(String code) {
        return (int) line.stream()
                .filter(entry -> entry.state == WaitingState.WAITING
                        && entry.item.pools().contains(code))
                .count();
    }

    private Pool pool(String code) {
        return java.util.Objects.requireNonNull(pools.get(code));
    }

    private Optional<Entry> offer(Booking booking) {
        return booking.state != BookingState.HELD
                ? Optional.empty()
                : line.stream()
                        .filter(entry -> entry.state == WaitingState.OFFERED
                                && entry.item == booking.item
                                && entry.participant.equals(booking.participant))
                        .findFirst();
    }

    Booking offerOf(Entry entry) {
        return bookings.stream()
                .filter(booking -> booking.state == BookingState.HELD
                        && booking.item == entry.item
                        && booking.participant.equals(entry.participant))
                .findFirst()
                .orElseThrow();
    }

    private static final Comparator<Entry> ORDER = Comparator.<Entry, Boolean>comparing(entry -> entry.tail)
            .thenComparing(entry -> entry.priority)
            .thenComparing(entry -> entry.since);
}
