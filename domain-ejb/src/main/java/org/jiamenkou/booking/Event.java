package org.jiamenkou.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jiamenkou.kernel.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code booking_event} as it was read, with its ledger.
 *
 * @param at when, as the database writes it
 * @param ledger {@code pool:held:confirmed} of each pool, by number, or null
 * @param number its place in the chain, or null while it is not sealed
 */
record Event(
        long id,
        String at,
        String subject,
        String code,
        String product,
        String participant,
        @Nullable String from,
        String to,
        String actor,
        @Nullable String reason,
        @Nullable String ledger,
        @Nullable Long number,
        @Nullable String previous,
        @Nullable String hash) {

    static final String COLUMNS =
            "e.id, cast(e.at as char), e.subject, e.code, e.product, e.participant, e.from_state, e.to_state,"
                    + " e.actor, e.reason, (select group_concat(concat(l.pool_id, ':', l.held, ':', l.confirmed) order by l.pool_id)"
                    + " from booking_ledger l where l.event_id = e.id), e.number, e.previous, e.hash";

    static Event read(ResultSet row) throws SQLException {
        long number = row.getLong(12);
        boolean open = row.wasNull();
        return new Event(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                open ? null : number,
                row.getString(13),
                row.getString(14));
    }

    /** The hash it has at that place of the chain, after the event with that hash. */
    String hashAt(long place, String after) {
        return Fingerprint.of(
                Long.toString(place),
                Long.toString(id),
                at,
                subject,
                code,
                product,
                participant,
                from,
                to,
                actor,
                reason,
                ledger,
                after);
    }
}
