package org.jiamenkou.booking;

import java.util.function.Consumer;
import org.jiamenkou.kernel.Sql;

/** Writes what happened, with the ledger, and tells whoever listens. */
final class EventStore {

    private final Sql sql;
    private final Consumer<BookingChanged> listener;

    EventStore(Sql sql, Consumer<BookingChanged> listener) {
        this.sql = sql;
        this.listener = listener;
    }

    /** A booking or a place in line has changed. */
    void write(BookingChanged change, Moves moves) {
        boolean booking = change.state() != null;
        long event = sql.insert(
                "insert into booking_event (at, subject, code, product, participant, from_state, to_state, actor, reason)"
                        + " values (utc_timestamp(6), ?, ?, ?, ?, ?, ?, ?, ?)",
                booking ? "BOOKING" : "WAITING",
                change.code(),
                change.product(),
                change.participant(),
                name(booking ? change.from() : change.waitingFrom()),
                name(booking ? change.state() : change.waiting()),
                change.actor(),
                change.reason());
        if (!moves.pools().isEmpty()) {
            sql.batch("insert into booking_ledger (event_id, pool_id, held, confirmed) values (?, ?, ?, ?)", batch -> {
                for (Long pool : moves.pools()) {
                    batch.add(event, pool, moves.held(), moves.confirmed());
                }
            });
        }
        listener.accept(change);
    }

    /** A pool has another capacity. */
    void resized(String pool, int from, int to, String actor, String reason) {
        sql.insert(
                "insert into booking_event (at, subject, code, product, participant, from_state, to_state, actor, reason)"
                        + " values (utc_timestamp(6), 'POOL', ?, '', '', ?, ?, ?, ?)",
                pool,
                Integer.toString(from),
                Integer.toString(to),
                actor,
                reason);
    }

    private static @org.jspecify.annotations.Nullable String name(@org.jspecify.annotations.Nullable Enum<?> state) {
        return state == null ? null : state.name();
    }
}
