package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.booking.AProduct.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jiamenkou.booking.Rules.Booking;
import org.jiamenkou.booking.Rules.Entry;
import org.jiamenkou.booking.Rules.Item;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, one thing after the other: the engine and the rules in memory come to the same. */
class RulesIT {

    private static final int STEPS = 240;
    private static final int CHILDREN = 6;

    private static final Set<String> SEEN = new TreeSet<>();

    private final Ground ground = Ground.firm();
    private final Rules rules = new Rules();
    private final Map<Booking, String> codes = new HashMap<>();
    private final Map<Entry, String> places = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private String run = "";
    private Random chance = new Random(0);

    @AfterEach
    void close() {
        assertThat(ground.audit()).isEmpty();
        ground.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20251128, -7, 4})
    void engineAndRulesComeToTheSame(long seed) {
        System.out.println("seed " + seed);
        chance = new Random(seed);
        run = own("r" + seed);
        lay();
        for (int step = 0; step < STEPS; step++) {
            String what = act(step);
            rules.promote();
            ground.promote();
            adopt();
            compare("seed " + seed + " step " + step + " " + what);
        }
        SEEN.addAll(ground.texts(
                "select distinct concat(from_state, ' ', to_state, case when reason = 'lapsed' then ' lapsed'"
                        + " else '' end) from booking_event where subject = 'WAITING' and from_state is not null and participant like '"
                        + run + "%'"));
        rules.line.stream().filter(entry -> entry.tail).forEach(entry -> SEEN.add("tail"));
    }

    /** A run that meets nothing shows nothing. */
    @AfterAll
    static void everythingHasHappened() {
        assertThat(SEEN)
                .contains(
                        "WAITING OFFERED",
                        "WAITING CONFLICT",
                        "CONFLICT WAITING",
                        "OFFERED WAITING lapsed",
                        "OFFERED LAPSED lapsed",
                        "OFFERED ACCEPTED",
                        "tail");
    }

    private void lay() {
        pool("A", 3);
        pool("B", 2);
        pool("C", 4);
        item("a", List.of("A"), List.of("MON"));
        item("ab", List.of("A", "B"), List.of("TUE"));
        item("b", List.of("B"), List.of("MON", "WED"));
        item("c", List.of("C"), List.of("MON"));
        item("ca", List.of("C", "A"), List.of("TUE"));
    }

    private void pool(String name, int capacity) {
        rules.pools.put(name, new Rules.Pool(capacity));
    }

    private void item(String name, List<String> pools, List<String> slots) {
        AProduct product = AProduct.named(run + name).limit(run, 3);
        pools.forEach(
                pool -> product.pool(run + pool, java.util.Objects.requireNonNull(rules.pools.get(pool)).capacity));
        slots.forEach(slot -> product.slot(run + slot));
        items.add(new Item(product.on(ground), pools, slots, 3));
    }

    private String act(int step) {
        int what = chance.nextInt(20);
        if (what < 9 || rules.bookings.isEmpty()) {
            return book(step);
        }
        if (what < 12) {
            return runOut();
        }
        if (what < 13 && !rules.line.isEmpty()) {
            Entry entry = any(rules.line);
            return same(
                    "withdraw",
                    rules.withdraw(entry),
                    () -> ground.leave(String.valueOf(places.get(entry)), WaitingState.WITHDRAWN)
                            .waiting());
        }
        List<Booking> active = rules.bookings.stream()
                .filter(booking -> booking.state.occupies())
                .toList();
        return what < 19 ? change(any(active.isEmpty() || what == 15 ? rules.bookings : active)) : resize();
    }

    private String change(Booking booking) {
        String code = String.valueOf(codes.get(booking));
        if (chance.nextInt(3) == 0) {
            return same(
                    "confirm",
                    rules.confirm(booking),
                    () -> ground.confirm(code).state());
        }
        CancelBy by = chance.nextBoolean() ? CancelBy.FAMILY : CancelBy.SCHOOL;
        return same(
                "cancel " + by,
                rules.end(booking, by.state()),
                () -> ground.cancel(code, by).state());
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private String book(int step) {
        Item item = items.get(chance.nextInt(items.size()));
        String child = "child" + chance.nextInt(CHILDREN);
        boolean queue = chance.nextInt(3) > 0;
        boolean hold = chance.nextBoolean();
        int priority = chance.nextInt(4) == 0 ? 1 : 5;
        String expected = rules.book(child, item, queue, hold, priority);
        return same("book " + child + " " + item.code() + " " + queue + hold + priority, expected, () -> {
            Receipt receipt =
                    ground.book(new Order(run + "k" + step, run + child, item.code(), queue, hold, priority, "family"));
            return receipt.state() != null ? receipt.state() : receipt.waiting() + " " + receipt.position();
        });
    }

    /** A hold runs out; half of the time somebody sweeps at once, half of the time nobody does. */
    private String runOut() {
        List<Booking> held = rules.bookings.stream()
                .filter(booking -> booking.state == BookingState.HELD && !booking.runOut)
                .toList();
        if (held.isEmpty()) {
            return "nothing";
        }
        Booking booking = any(held);
        String code = String.valueOf(codes.get(booking));
        ground.change("update booking set expires_at = utc_timestamp(6) where code = '" + code + "'");
        booking.runOut = true;
        if (chance.nextBoolean()) {
            rules.runOut(booking);
            assertThat(ground.expire(code)).isTrue();
        }
        return "run out " + booking.runOut;
    }

    private String resize() {
        String pool = List.of("A", "B", "C").get(chance.nextInt(3));
        int capacity = chance.nextInt(6);
        rules.resize(pool, capacity);
        ground.resize(own(run + pool), capacity);
        return "resize " + pool + " " + capacity;
    }

    private static String same(String what, String expected, Supplier<Object> act) {
        String actual;
        try {
            actual = String.valueOf(act.get());
        } catch (BookingRefusal refused) {
            actual = refused.code();
        }
        assertThat(actual).as(what).isEqualTo(expected);
        return what + ": " + expected;
    }

    /** Gives every booking and place in line of the rules the code it has in the tables. */
    private void adopt() {
        for (Booking booking : rules.bookings) {
            codes.computeIfAbsent(
                    booking,
                    made -> fresh(
                            "select b.code from booking b join booking_product p on p.id = b.product_id where p.code = '"
                                    + made.item.code() + "' and b.participant = '" + run + made.participant
                                    + "' order by b.id desc limit 1"));
        }
        for (Entry entry : rules.line) {
            places.computeIfAbsent(
                    entry,
                    made -> fresh(
                            "select w.code from booking_waiting w join booking_product p on p.id = w.product_id where p.code = '"
                                    + made.item.code() + "' and w.participant = '" + run + made.participant
                                    + "' order by w.id desc limit 1"));
        }
    }

    private String fresh(String query) {
        List<String> found = ground.texts(query);
        assertThat(found).as(query).hasSize(1);
        return found.get(0);
    }

    private void compare(String when) {
        List<String> expected = new ArrayList<>();
        rules.bookings.forEach(booking -> expected.add(codes.get(booking) + " " + booking.state));
        rules.line.forEach(entry -> expected.add(places.get(entry) + " " + entry.state
                + (entry.state == WaitingState.WAITING || entry.state == WaitingState.CONFLICT
                        ? " " + rules.position(entry)
                        : "")));
        rules.pools.forEach((code, pool) -> expected.add(
                code + " " + pool.capacity + " " + rules.taken(code) + " " + pool.kept + " " + rules.waiting(code)));
        List<String> actual = new ArrayList<>(
                ground.texts("select concat(code, ' ', state) from booking where participant like '" + run + "%'"));
        ground.step(stores -> stores.waiting().rows("w.participant like ?", run + "%"))
                .forEach(row -> actual.add(
                        row.code() + " " + row.state() + (row.position() == null ? "" : " " + row.position())));
        rules.pools
                .keySet()
                .forEach(code -> actual.addAll(ground.texts(
                        "select concat('" + code + " ', capacity, ' ', held + confirmed, ' ', reserved, ' ', waiting)"
                                + " from booking_pool where code = '" + own(run + code) + "'")));
        assertThat(actual).as(when).containsExactlyInAnyOrderElementsOf(expected);
    }
}
