package org.jiamenkou.afterschool;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Sql;

/** Keeps which places children were moved to, and until when their families may give those back. */
final class MoveStore {

    private final Sql sql;

    MoveStore(Sql sql) {
        this.sql = sql;
    }

    void add(String booking, String from, String into, Instant now, Instant until) {
        sql.update(
                "insert ignore into afterschool_move (booking_code, from_class, to_class, moved_at, declinable_until)"
                        + " values (?, ?, ?, ?, ?)",
                booking,
                from,
                into,
                Sql.utc(now),
                Sql.utc(until));
    }

    /** Until when a place a child was moved to may be given back; empty where it was not moved. */
    Optional<Instant> declinable(String booking) {
        return Optional.ofNullable(declinable(List.of(booking)).get(booking));
    }

    /** The same of many places, by their codes. */
    Map<String, Instant> declinable(List<String> bookings) {
        Map<String, Instant> found = new HashMap<>();
        if (!bookings.isEmpty()) {
            sql.query(
                    "select booking_code, declinable_until from afterschool_move where booking_code in ("
                            + Marks.of(bookings.size()) + ")",
                    row -> found.put(row.getString(1), Objects.requireNonNull(Sql.moment(row, 2))),
                    bookings.toArray());
        }
        return found;
    }
}
