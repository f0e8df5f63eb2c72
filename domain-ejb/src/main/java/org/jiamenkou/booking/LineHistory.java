package org.jiamenkou.booking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jiamenkou.kernel.Sql;

/**
 * Plays the lines again, event by event: whoever is offered a place is the first who was waiting for that product, and nobody gets a
 * place that one of those who wait could have had.
 */
final class LineHistory {

    /** The place in the order: behind everybody or not, class, since when, number. */
    private record Key(boolean tail, int priority, String since, long id) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::tail)
                .thenComparing(Key::priority)
                .thenComparing(Key::since)
                .thenComparing(Key::id);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Entry(Key first, Key now) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> lapses = new HashMap<>();
    private final Map<String, TreeSet<Key>> lines = new HashMap<>();
    private final Map<String, String> offeredUntil = new HashMap<>();
    private final Set<String> fromLine = new HashSet<>();
    private final RoomHistory rooms;

    LineHistory(Sql sql) {
        rooms = new RoomHistory(sql);
        sql.query("select code from booking where waiting_id is not null", row -> fromLine.add(row.getString(1)));
        sql.query(
                "select code, cast(waiting_until as char) from booking_product where waiting_until is not null",
                row -> offeredUntil.put(row.getString(1), row.getString(2)));
        sql.query(
                "select code, id, priority, cast(joined_at as char), tail, cast(queued_at as char) from booking_waiting",
                row -> entries.put(
                        row.getString(1),
                        new Entry(
                                new Key(false, row.getInt(3), row.getString(4), row.getLong(2)),
                                new Key(row.getInt(5) == 1, row.getInt(3), row.getString(6), row.getLong(2)))));
    }

    void take(Event event, List<Difference> found) {
        rooms.take(event);
        Entry entry = entries.get(event.code());
        TreeSet<Key> line = lines.computeIfAbsent(event.product(), product -> new TreeSet<>());
        if (event.subject().equals("BOOKING")) {
            booked(event, line, found);
        } else if (entry != null) {
            moved(event, entry, line, found);
        }
    }

    private void booked(Event event, TreeSet<Key> line, List<Difference> found) {
        String until = offeredUntil.get(event.product());
        boolean offers = until == null || event.at().compareTo(until) < 0;
        boolean came = event.from() == null && !fromLine.contains(event.code());
        if (came && offers && !line.isEmpty() && rooms.of(event.product()) < line.size()) {
            found.add(new Difference(
                    "passed", event.code(), "booked past number " + line.first().id()));
        }
    }

    private void moved(Event event, Entry entry, TreeSet<Key> line, List<Difference> found) {
        Key key = key(event.code(), entry);
        if (event.to().equals(WaitingState.OFFERED.name())
                && !line.isEmpty()
                && line.first().compareTo(key) < 0) {
            found.add(new Difference(
                    "order",
                    event.code(),
                    "offered a place before number " + line.first().id()));
        }
        line.remove(key);
        if (event.to().equals(WaitingState.WAITING.name())) {
            if (Objects.equals(event.from(), WaitingState.OFFERED.name())) {
                lapses.merge(event.code(), 1, Integer::sum);
            }
            line.add(key(event.code(), entry));
        }
    }

    /** Where it stood at that point of the history. */
    private Key key(String code, Entry entry) {
        return lapses.getOrDefault(code, 0) >= Line.LAPSES_TO_THE_TAIL ? entry.now() : entry.first();
    }
}
