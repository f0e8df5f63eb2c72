package org.jiamenkou.booking;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.Fingerprint;
import org.jiamenkou.kernel.Sql;

/** Keys of orders, and the rows participants are locked by. */
final class ParticipantStore {

    private final Sql sql;

    ParticipantStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes the key of an order for this code, or gives the code the key has already; whoever sends the same key meanwhile waits. Refuses
     * {@code key-reused} for another order.
     */
    Optional<String> takeKey(Order order, String code) {
        String hash = hash(order);
        try {
            sql.update(
                    "insert into booking_key (order_key, request_hash, code, made_at) values (?, ?, ?, utc_timestamp(6))",
                    order.key(),
                    hash,
                    code);
            return Optional.empty();
        } catch (PersistenceException failed) {
            if (!Sql.breaks(failed, "PRIMARY")) {
                throw failed;
            }
        }
        List<String[]> known = new ArrayList<>();
        sql.query(
                "select request_hash, code from booking_key where order_key = ?",
                row -> known.add(new String[] {row.getString(1), row.getString(2)}),
                order.key());
        if (known.isEmpty()) {
            throw new BookingRefusal("busy");
        }
        if (!known.get(0)[0].equals(hash)) {
            throw new BookingRefusal("key-reused");
        }
        return Optional.of(known.get(0)[1]);
    }

    /** Nobody else changes what the participant holds until the transaction ends; false when this is the first time. */
    boolean lock(String participant) {
        return sql.update(
                        "insert into booking_participant (code, changes) values (?, 1) on duplicate key update changes = changes + 1",
                        participant)
                != 1;
    }

    /** Forgets keys older than that; they protected what is long settled. */
    int forgetKeys(int days, int most) {
        return sql.update(
                "delete from booking_key where made_at < utc_timestamp(6) - interval ? day order by made_at limit ?",
                days,
                most);
    }

    private static String hash(Order order) {
        return Fingerprint.of(
                order.participant(),
                order.product(),
                order.actor(),
                Boolean.toString(order.queue()),
                Boolean.toString(order.hold()),
                Integer.toString(order.priority()));
    }
}
