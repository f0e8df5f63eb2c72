package org.jiamenkou.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;

/** The rows of places in line. */
final class WaitingStore {

    private static final String IN_LINE = "state in ('WAITING', 'CONFLICT')";

    private final Sql sql;

    WaitingStore(Sql sql) {
        this.sql = sql;
    }

    /** A place in line as it was read. */
    record Entry(long id, String code, long product, String participant, WaitingState state, int lapses) {}

    /** How many are in line, how many of them could be offered a place, and how many go before a newcomer of some class. */
    record Length(int all, int waiting, int before) {}

    /** Exact while the pools of the product are locked. */
    Length length(long product, int priority) {
        List<Length> found = new ArrayList<>();
        sql.query(
                "select count(*), coalesce(sum(state = 'WAITING'), 0), coalesce(sum(case when tail = 0 and priority <= ? then 1 else 0 end), 0) from booking_waiting"
                        + " where product_id = ? and " + IN_LINE,
                row -> found.add(new Length(row.getInt(1), row.getInt(2), row.getInt(3))),
                priority,
                product);
        return found.get(0);
    }

    void add(String code, long product, Order order) {
        sql.insert(
                "insert into booking_waiting (code, product_id, participant, state, active, priority, joined_at, queued_at, lapses)"
                        + " values (?, ?, ?, 'WAITING', 1, ?, utc_timestamp(6), utc_timestamp(6), 0)",
                code,
                product,
                order.participant(),
                order.priority());
    }

    Optional<Entry> find(String code) {
        return read("where code = ?", code).stream().findFirst();
    }

    Entry byId(long id) {
        return read("where id = ?", id).get(0);
    }

    /** Places in line the participant was passed over in. */
    List<Entry> passedOver(String participant) {
        return read("where participant = ? and state = 'CONFLICT' order by id", participant);
    }

    /** Moves a place in line on if it still is in that state. */
    boolean move(Entry entry, WaitingState to) {
        return entry.state().allows(to)
                && sql.update(
                                "update booking_waiting set state = ?, active = ? where id = ? and state = ?",
                                to.name(),
                                to.active() ? 1 : null,
                                entry.id(),
                                entry.state().name())
                        == 1;
    }

    /** An offer went unanswered. */
    void lapse(Entry entry, boolean tail) {
        sql.update("update booking_waiting set lapses = lapses + 1 where id = ?", entry.id());
        if (tail) {
            sql.update("update booking_waiting set tail = 1, queued_at = utc_timestamp(6) where id = ?", entry.id());
        }
    }

    /**
     * The first in line for any of these pools who could be given a place now: every pool of the product has room, and the product still
     * offers places.
     */
    Optional<Entry> firstServable(List<Long> pools) {
        return read(
                        "w where w.state = 'WAITING' and w.product_id in (select l.product_id from booking_product_pool l"
                                + " where l.pool_id in (" + PoolStore.marks(pools) + "))"
                                + " and exists (select 1 from booking_product p where p.id = w.product_id"
                                + " and (p.waiting_until is null or p.waiting_until > utc_timestamp(6)))"
                                + " and not exists (select 1 from booking_product_pool l join booking_pool o on o.id = l.pool_id"
                                + " where l.product_id = w.product_id and o.held + o.confirmed >= o.capacity)"
                                + " order by w.tail, w.priority, w.queued_at, w.id limit 1",
                        pools.toArray())
                .stream()
                .findFirst();
    }

    /** Places in line as others see them. */
    List<WaitingRow> rows(String where, Object... values) {
        List<WaitingRow> found = new ArrayList<>();
        sql.query(
                "select w.code, p.code, p.kind, w.participant, w.state, w.joined_at, case when w." + IN_LINE
                        + " then (select count(*) from booking_waiting o where o.product_id = w.product_id and o."
                        + IN_LINE
                        + " and (o.tail, o.priority, o.queued_at, o.id) <= (w.tail, w.priority, w.queued_at, w.id)) end,"
                        + " (select b.expires_at from booking b where b.waiting_id = w.id and b.state = 'HELD'), w.lapses"
                        + " from booking_waiting w join booking_product p on p.id = w.product_id where " + where
                        + " order by w.tail, w.priority, w.queued_at, w.id",
                row -> found.add(row(row)),
                values);
        return found;
    }

    private List<Entry> read(String where, Object... values) {
        List<Entry> found = new ArrayList<>();
        sql.query(
                "select id, code, product_id, participant, state, lapses from booking_waiting " + where,
                row -> found.add(new Entry(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        WaitingState.valueOf(row.getString(5)),
                        row.getInt(6))),
                values);
        return found;
    }

    private static WaitingRow row(ResultSet row) throws SQLException {
        int position = row.getInt(7);
        boolean none = row.wasNull();
        return new WaitingRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                WaitingState.valueOf(row.getString(5)),
                Objects.requireNonNull(Sql.moment(row, 6)),
                none ? null : position,
                Sql.moment(row, 8),
                row.getInt(9));
    }
}
