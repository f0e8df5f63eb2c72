package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;

/**
 * The rows of pools. Each method takes pools in ascending order and changes one with one statement, whose condition decides; nothing is
 * decided by a count read before. Assignments are written so that both ways of evaluating them, one after the other or all at once,
 * give the same.
 */
final class PoolStore {

    private final Sql sql;

    PoolStore(Sql sql) {
        this.sql = sql;
    }

    /** A pool as it was read. */
    record Pool(long id, String code, int capacity, int held, int confirmed, int reserved, int waiting) {

        int taken() {
            return held + confirmed;
        }

        /** How many more it could take, kept places among them. */
        int room() {
            return capacity - taken();
        }

        /** Whether anybody could have a place. */
        boolean isFree() {
            return taken() + reserved < capacity;
        }
    }

    /** Takes a place of each pool where nobody is in line, or none of any: then it is crowded, which is looked at more closely. */
    boolean take(List<Long> pools, BookingState state) {
        return take(pools, state, " and waiting = 0");
    }

    /** The same where somebody is in line, who has been counted while the pools are locked. */
    boolean takeBesideLine(List<Long> pools, BookingState state) {
        return take(pools, state, "");
    }

    private boolean take(List<Long> pools, BookingState state, String condition) {
        String column = column(state);
        String statement = "update booking_pool set " + column + " = " + column
                + " + 1 where id = ? and held + confirmed + reserved < capacity" + condition;
        for (int i = 0; i < pools.size(); i++) {
            if (sql.update(statement, pools.get(i)) == 0) {
                undo(pools.subList(0, i), column);
                return false;
            }
        }
        return true;
    }

    /**
     * Takes a place of each pool for somebody in line, kept or free, and keeps what is free for those behind him; false when a pool has
     * none, and the transaction must be given up.
     */
    boolean takeForLine(List<Long> pools) {
        for (Long pool : pools) {
            if (sql.update(
                            "update booking_pool set reserved = least(waiting - 1, capacity - held - confirmed - 1),"
                                    + " waiting = waiting - 1, held = held + 1"
                                    + " where id = ? and waiting > 0 and held + confirmed < capacity",
                            pool)
                    == 0) {
                return false;
            }
        }
        return true;
    }

    /** Gives a place of each pool back: to those in line while not each of them has one kept. */
    void free(List<Long> pools, BookingState state) {
        String column = column(state);
        each(
                pools,
                "update booking_pool set reserved = reserved"
                        + " + case when waiting > reserved and held + confirmed + reserved <= capacity then 1 else 0 end,"
                        + " surplus = greatest(held + confirmed - 1 - capacity, 0), "
                        + column + " = " + column + " - 1 where id = ?");
    }

    /** A held place of each pool is a confirmed one from now on. */
    void confirm(List<Long> pools) {
        each(pools, "update booking_pool set held = held - 1, confirmed = confirmed + 1 where id = ?");
    }

    /** Somebody joins the line for each pool; locks them. */
    void join(List<Long> pools) {
        each(pools, "update booking_pool set waiting = waiting + 1 where id = ?");
    }

    /** Somebody leaves the line for each pool. */
    void leave(List<Long> pools) {
        each(
                pools,
                "update booking_pool set reserved = least(reserved, waiting - 1), waiting = waiting - 1 where id = ?");
    }

    /** Somebody is in line again who was passed over: what is free is kept for him. */
    void rejoin(List<Long> pools) {
        each(
                pools,
                "update booking_pool set reserved = reserved"
                        + " + case when held + confirmed + reserved < capacity then 1 else 0 end,"
                        + " waiting = waiting + 1 where id = ?");
    }

    /** Locks the pools in ascending order. */
    List<Pool> lock(Collection<Long> pools) {
        return read("where id in (" + marks(pools) + ") order by id for update", pools.toArray());
    }

    List<Pool> read(Collection<Long> pools) {
        return read("where id in (" + marks(pools) + ") order by id", pools.toArray());
    }

    /** Pools that keep places for those in line. */
    List<Pool> keeping() {
        return read("where reserved > 0 order by id");
    }

    /** What a pool keeps for a line in which nobody can be served is for everybody. */
    void publish(Collection<Long> pools) {
        each(pools, "update booking_pool set reserved = 0 where id = ?");
    }

    Optional<Pool> lock(String code) {
        return read("where code = ? for update", code).stream().findFirst();
    }

    long add(PoolEntry entry) {
        return sql.insert(
                "insert into booking_pool (code, capacity, held, confirmed, reserved, waiting, surplus) values (?, ?, 0, 0, 0, 0, 0)",
                entry.code(),
                entry.capacity());
    }

    /** Another capacity: what becomes free is kept for those in line, what is taken beyond it is surplus until it is given back. */
    void resize(long id, int capacity) {
        sql.update(
                "update booking_pool set reserved = least(waiting, reserved + greatest(? - held - confirmed - reserved, 0),"
                        + " greatest(? - held - confirmed, 0)), surplus = greatest(held + confirmed - ?, 0), capacity = ? where id = ?",
                capacity,
                capacity,
                capacity,
                capacity,
                id);
    }

    /** Keeps what is free for those in line: what they may be offered has changed. */
    void keepForLine(List<Long> pools) {
        each(
                pools,
                "update booking_pool set reserved = least(waiting, greatest(capacity - held - confirmed, 0)) where id = ?");
    }

    private void undo(List<Long> pools, String column) {
        each(pools, "update booking_pool set " + column + " = " + column + " - 1 where id = ?");
    }

    private void each(Collection<Long> pools, String statement) {
        sql.batch(statement, batch -> {
            for (Long pool : pools) {
                batch.add(pool);
            }
        });
    }

    private List<Pool> read(String where, Object... values) {
        List<Pool> found = new ArrayList<>();
        sql.query(
                "select id, code, capacity, held, confirmed, reserved, waiting from booking_pool " + where,
                row -> found.add(new Pool(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7))),
                values);
        return found;
    }

    static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static String column(BookingState state) {
        return state == BookingState.HELD ? "held" : "confirmed";
    }
}
