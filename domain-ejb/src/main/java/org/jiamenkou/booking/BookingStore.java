package org.jiamenkou.booking;

import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of bookings and the slots they take. */
final class BookingStore {

    private final Sql sql;

    BookingStore(Sql sql) {
        this.sql = sql;
    }

    /** A booking as it was read; what may change is only decided by {@link #move}. */
    record Booking(
            long id,
            String code,
            long product,
            String participant,
            BookingState state,
            @Nullable Instant expires,
            @Nullable Long waiting) {}

    /** Enters a booking; refuses {@code conflict} when one of the slots is taken, which the participant's lock has ruled out. */
    void add(
            String code,
            Product product,
            String participant,
            BookingState state,
            @Nullable Times times,
            @Nullable Long waiting) {
        long id = sql.insert(
                "insert into booking (code, product_id, participant, state, active, made_at, expires_at, ceiling_at, waiting_id)"
                        + " values (?, ?, ?, ?, 1, utc_timestamp(6), ?, ?, ?)",
                code,
                product.id(),
                participant,
                state.name(),
                times == null ? null : Sql.utc(times.expires()),
                times == null ? null : Sql.utc(times.ceiling()),
                waiting);
        takeSlots(id, product, participant);
    }

    /** When a hold ends, and when it ends at the latest. */
    record Times(Instant expires, Instant ceiling) {}

    private void takeSlots(long id, Product product, String participant) {
        List<String> slots = product.claim().slots();
        if (slots.isEmpty()) {
            return;
        }
        try {
            sql.batch("insert into booking_slot (booking_id, slot, participant, active) values (?, ?, ?, 1)", batch -> {
                for (String slot : slots) {
                    batch.add(id, slot, participant);
                }
            });
        } catch (PersistenceException failed) {
            throw Sql.breaks(failed, "uq_booking_slot_once") ? new BookingRefusal("conflict", product.code()) : failed;
        }
    }

    Optional<Booking> find(String code) {
        return read("where code = ?", code).stream().findFirst();
    }

    /** The active booking an offer in line has made. */
    Optional<Booking> offered(long waiting) {
        return read("where waiting_id = ? and state = 'HELD'", waiting).stream().findFirst();
    }

    /** Moves a booking on if it still is in that state; false when somebody was quicker. */
    boolean move(Booking booking, BookingState to) {
        return moved(booking, to, "");
    }

    /** Confirms a held booking if its hold has not run out by the database's clock. */
    boolean confirm(Booking booking) {
        return moved(booking, BookingState.CONFIRMED, " and expires_at > utc_timestamp(6)");
    }

    /** Releases a held booking if its hold has run out by the database's clock. */
    boolean expire(Booking booking) {
        return moved(booking, BookingState.RELEASED, " and expires_at <= utc_timestamp(6)");
    }

    /** Holds the place anew, never beyond the ceiling; false when the hold has run out. */
    boolean renew(Booking booking, long seconds) {
        return sql.update(
                        "update booking set expires_at = least(ceiling_at, greatest(expires_at,"
                                + " utc_timestamp(6) + interval ? second))"
                                + " where id = ? and state = 'HELD' and expires_at > utc_timestamp(6)",
                        seconds,
                        booking.id())
                == 1;
    }

    /** The family has been told of an offer: it ends then, if it had not been told before. */
    boolean told(Booking booking, Instant ends) {
        return sql.update(
                        "update booking set told_at = utc_timestamp(6), ceiling_at = greatest(ceiling_at, ?), expires_at = ?"
                                + " where id = ? and state = 'HELD' and told_at is null and expires_at > utc_timestamp(6)",
                        Sql.utc(ends),
                        Sql.utc(ends),
                        booking.id())
                == 1;
    }

    private boolean moved(Booking booking, BookingState to, String condition) {
        if (!booking.state().allows(to)) {
            return false;
        }
        boolean done = sql.update(
                        "update booking set state = ?, active = ?, expires_at = null where id = ? and state = ?"
                                + condition,
                        to.name(),
                        to.occupies() ? 1 : null,
                        booking.id(),
                        booking.state().name())
                == 1;
        if (done && !to.occupies()) {
            sql.update("update booking_slot set active = null where booking_id = ?", booking.id());
        }
        return done;
    }

    /** Codes of holds on these pools that have run out. */
    List<String> expiredOn(Collection<Long> pools) {
        return codes(
                "select distinct b.code from booking b join booking_product_pool p on p.product_id = b.product_id"
                        + " where b.expires_at <= utc_timestamp(6) and p.pool_id in (" + PoolStore.marks(pools) + ")",
                pools.toArray());
    }

    /** Codes of holds that have run out, the longest ago first. */
    List<String> expired(int most) {
        return codes("select code from booking where expires_at <= utc_timestamp(6) order by expires_at limit ?", most);
    }

    /** Everything the participant holds and waits for. */
    Standing standing(String participant) {
        List<Standing.Held> held = new ArrayList<>();
        List<Standing.Line> waiting = new ArrayList<>();
        sql.query(
                "select 1, b.code, p.code, p.claim, b.expires_at <= utc_timestamp(6)"
                        + " from booking b join booking_product p on p.id = b.product_id where b.participant = ? and b.active = 1"
                        + " union all select 0, w.code, p.code, null, 0"
                        + " from booking_waiting w join booking_product p on p.id = w.product_id"
                        + " where w.participant = ? and w.active = 1",
                row -> {
                    if (row.getInt(1) == 1) {
                        held.add(new Standing.Held(
                                row.getString(2), row.getString(3), Claim.parse(row.getString(4)), row.getBoolean(5)));
                    } else {
                        waiting.add(new Standing.Line(row.getString(2), row.getString(3)));
                    }
                },
                participant,
                participant);
        return new Standing(held, waiting);
    }

    /** Bookings as others see them. */
    List<BookingRow> rows(String where, Object... values) {
        List<BookingRow> found = new ArrayList<>();
        sql.query(
                "select b.code, p.code, p.kind, b.participant, b.state, b.made_at, b.expires_at"
                        + " from booking b join booking_product p on p.id = b.product_id where " + where
                        + " order by b.id",
                row -> found.add(new BookingRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        BookingState.valueOf(row.getString(5)),
                        Objects.requireNonNull(Sql.moment(row, 6)),
                        Sql.moment(row, 7))),
                values);
        return found;
    }

    private List<String> codes(String statement, Object... values) {
        List<String> found = new ArrayList<>();
        sql.query(statement, row -> found.add(row.getString(1)), values);
        return found;
    }

    private List<Booking> read(String where, Object... values) {
        List<Booking> found = new ArrayList<>();
        sql.query(
                "select id, code, product_id, participant, state, expires_at, waiting_id from booking " + where,
                row -> found.add(booking(row)),
                values);
        return found;
    }

    private static Booking booking(ResultSet row) throws SQLException {
        long waiting = row.getLong(7);
        boolean none = row.wasNull();
        return new Booking(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                BookingState.valueOf(row.getString(5)),
                Sql.moment(row, 6),
                none ? null : waiting);
    }
}
