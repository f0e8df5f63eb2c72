package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Sql;

/**
 * Chains what happened by hash, after it was committed: an event gets the next number and the hash of the one before. One sealer works at
 * a time, whoever holds the head; a transaction that commits late gets a later number, none gets none.
 */
final class Sealer {

    /** The hash before the first event. */
    static final String BEGINNING = "0".repeat(64);

    private final Sql sql;

    Sealer(Sql sql) {
        this.sql = sql;
    }

    /** The end of the chain. */
    record Head(long number, String hash) {}

    /** Seals as many events as that; how many there were. */
    int seal(int most) {
        Head head = head(" for update");
        List<Event> open = open(most);
        if (open.isEmpty()) {
            return 0;
        }
        Head[] end = {head};
        sql.batch("update booking_event set number = ?, previous = ?, hash = ? where id = ?", batch -> {
            for (Event event : open) {
                long number = end[0].number() + 1;
                String hash = event.hashAt(number, end[0].hash());
                batch.add(number, end[0].hash(), hash, event.id());
                end[0] = new Head(number, hash);
            }
        });
        sql.update("update booking_chain set number = ?, hash = ? where id = 1", end[0].number(), end[0].hash());
        return open.size();
    }

    Head head(String lock) {
        List<Head> found = new ArrayList<>();
        sql.query(
                "select number, hash from booking_chain where id = 1" + lock,
                row -> found.add(new Head(row.getLong(1), row.getString(2))));
        return found.get(0);
    }

    private List<Event> open(int most) {
        List<Event> found = new ArrayList<>();
        sql.query(
                "select " + Event.COLUMNS + " from booking_event e where e.number is null order by e.id limit ?",
                row -> found.add(Event.read(row)),
                most);
        return found;
    }
}
