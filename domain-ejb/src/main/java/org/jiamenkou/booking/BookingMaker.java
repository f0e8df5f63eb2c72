package org.jiamenkou.booking;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;

/**
 * Carries many orders out at once, by the rules of {@link Admission}, with slots, events and ledger: invented bookings for demos and
 * measurements. Nobody may book meanwhile, and the participants have nothing yet. It tells no listener and keeps no keys; holds and
 * pools that products share are left to the engine. Not reachable from any page.
 */
public final class BookingMaker {

    private static final int ROUND = 1000;

    private final Sql sql;
    private final Stores stores;
    private final Map<String, Product> products = new HashMap<>();
    private final Map<Long, Room> rooms = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final List<Made> made = new ArrayList<>();

    /** Within a transaction of the caller's; one maker for one call of {@link #carry}. */
    public BookingMaker(EntityManager em) {
        this(new Sql(em));
    }

    BookingMaker(Sql sql) {
        this.sql = sql;
        this.stores = Stores.on(sql, change -> {});
    }

    /**
     * What became of the orders.
     *
     * @param booked those that got a place
     * @param waiting those that are in line
     * @param refused those that got neither
     */
    public record Carried(int booked, int waiting, int refused) {}

    /** A pool, as full as it has become. */
    private static final class Room {
        private final int free;
        private int taken;
        private int waiting;

        private Room(PoolStore.Pool pool) {
            this.free = pool.waiting() == 0 ? pool.room() : 0;
        }

        private boolean isFree() {
            return taken < free;
        }
    }

    private record Made(String code, Order order, Product product, Instant at, boolean booked) {}

    /** Carries orders out in their order, the first at that moment, one every so often. Refuses a product that is not open. */
    public Carried carry(List<Order> orders, Instant first, Duration apart) {
        for (int i = 0; i < orders.size(); i++) {
            take(orders.get(i), first.plus(apart.multipliedBy(i)));
        }
        write();
        int booked = (int) made.stream().filter(Made::booked).count();
        return new Carried(booked, made.size() - booked, orders.size() - made.size());
    }

    /** Chains events by hash that no sealer has met yet, at most a thousand; how many. */
    public int seal() {
        return new Sealer(sql).seal(ROUND);
    }

    private void take(Order order, Instant at) {
        Product product = products.computeIfAbsent(order.product(), this::opened);
        Standing standing = standings.computeIfAbsent(
                order.participant(), participant -> new Standing(new ArrayList<>(), new ArrayList<>()));
        try {
            standing.requireNotInLine(product);
            standing.requireRoomFor(product);
        } catch (BookingRefusal refused) {
            return;
        }
        List<Room> pools = product.claim().pools().stream().map(rooms::get).toList();
        boolean free = pools.stream().allMatch(Room::isFree);
        boolean line = order.queue() && pools.stream().allMatch(pool -> pool.waiting < product.waitingMost());
        if (!free && !line) {
            return;
        }
        String code = Codes.fresh();
        if (free) {
            pools.forEach(pool -> pool.taken++);
            standing.held().add(new Standing.Held(code, product.code(), product.claim(), false));
        } else {
            pools.forEach(pool -> pool.waiting++);
            standing.waiting().add(new Standing.Line(code, product.code()));
        }
        made.add(new Made(code, order, product, at, free));
    }

    private Product opened(String code) {
        Product product = stores.products().get(code);
        product.requireOpen();
        stores.pools().lock(product.claim().pools()).forEach(pool -> {
            if (rooms.put(pool.id(), new Room(pool)) != null) {
                throw new IllegalArgumentException("products share the pool " + pool.code());
            }
        });
        return product;
    }

    private void write() {
        sql.batch("insert into booking_participant (code, changes) values (?, 1)", batch -> {
            for (String participant : standings.keySet()) {
                batch.add(participant);
            }
        });
        sql.batch("update booking_pool set confirmed = confirmed + ?, waiting = waiting + ? where id = ?", batch -> {
            for (Map.Entry<Long, Room> room : rooms.entrySet()) {
                batch.add(room.getValue().taken, room.getValue().waiting, room.getKey());
            }
        });
        bookings(made.stream().filter(Made::booked).toList());
        lines(made.stream().filter(one -> !one.booked()).toList());
        events();
    }

    private void bookings(List<Made> booked) {
        long last = last("booking");
        sql.batch(
                "insert into booking (id, code, product_id, participant, state, active, made_at) values (?, ?, ?, ?, ?, 1, ?)",
                batch -> {
                    long id = last;
                    for (Made one : booked) {
                        batch.add(
                                ++id,
                                one.code(),
                                one.product().id(),
                                one.order().participant(),
                                BookingState.CONFIRMED.name(),
                                Sql.utc(one.at()));
                    }
                });
        sql.batch("insert into booking_slot (booking_id, slot, participant, active) values (?, ?, ?, 1)", batch -> {
            long id = last;
            for (Made one : booked) {
                id++;
                for (String slot : one.product().claim().slots()) {
                    batch.add(id, slot, one.order().participant());
                }
            }
        });
    }

    private void lines(List<Made> waiting) {
        sql.batch(
                "insert into booking_waiting (code, product_id, participant, state, active, priority, joined_at, queued_at, lapses)"
                        + " values (?, ?, ?, 'WAITING', 1, ?, ?, ?, 0)",
                batch -> {
                    for (Made one : waiting) {
                        batch.add(
                                one.code(),
                                one.product().id(),
                                one.order().participant(),
                                one.order().priority(),
                                Sql.utc(one.at()),
                                Sql.utc(one.at()));
                    }
                });
    }

    private void events() {
        long last = last("booking_event");
        sql.batch(
                "insert into booking_event (id, at, subject, code, product, participant, from_state, to_state, actor, reason)"
                        + " values (?, ?, ?, ?, ?, ?, null, ?, ?, null)",
                batch -> {
                    long id = last;
                    for (Made one : made) {
                        batch.add(
                                ++id,
                                Sql.utc(one.at()),
                                one.booked() ? "BOOKING" : "WAITING",
                                one.code(),
                                one.product().code(),
                                one.order().participant(),
                                one.booked() ? BookingState.CONFIRMED.name() : WaitingState.WAITING.name(),
                                one.order().actor());
                    }
                });
        sql.batch("insert into booking_ledger (event_id, pool_id, held, confirmed) values (?, ?, 0, 1)", batch -> {
            long id = last;
            for (Made one : made) {
                id++;
                for (Long pool : one.booked() ? one.product().claim().pools() : List.<Long>of()) {
                    batch.add(id, pool);
                }
            }
        });
    }

    /** The greatest number of a table that nobody else writes to meanwhile. */
    private long last(String table) {
        long[] last = {0};
        sql.query("select coalesce(max(id), 0) from " + table, row -> last[0] = row.getLong(1));
        return last[0];
    }
}
