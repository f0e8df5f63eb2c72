package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** What must hold of the events: the chain, every state reached by allowed steps, and offers made in the order of the line. */
final class HistoryChecks {

    private static final int ROUND = 5000;

    private final Sql sql;
    private final Map<String, String> reached = new HashMap<>();
    private final List<Difference> found = new ArrayList<>();

    HistoryChecks(Sql sql) {
        this.sql = sql;
    }

    void run(List<Difference> differences) {
        steps();
        chain();
        states("booking", "BOOKING");
        states("booking_waiting", "WAITING");
        differences.addAll(found);
    }

    /** Follows every booking and place in line from its first event to its last. */
    private void steps() {
        LineHistory lines = new LineHistory(sql);
        each("e.id", event -> {
            step(event);
            lines.take(event, found);
        });
    }

    private void step(Event event) {
        if (event.subject().equals("POOL")) {
            return;
        }
        String subject = event.subject() + " " + event.code();
        String before = reached.put(subject, event.to());
        if (before == null ? event.from() != null || !begins(event) : !before.equals(event.from()) || !allows(event)) {
            found.add(new Difference("step", event.code(), before + ", then " + event.from() + " to " + event.to()));
        }
    }

    private static boolean begins(Event event) {
        return event.subject().equals("BOOKING")
                ? BookingState.valueOf(event.to()).begins()
                : WaitingState.valueOf(event.to()) == WaitingState.WAITING;
    }

    private static boolean allows(Event event) {
        String from = String.valueOf(event.from());
        return event.subject().equals("BOOKING")
                ? BookingState.valueOf(from).allows(BookingState.valueOf(event.to()))
                : WaitingState.valueOf(from).allows(WaitingState.valueOf(event.to()));
    }

    /** Every row stands where its last event left it. */
    private void states(String table, String subject) {
        sql.query("select code, state from " + table, row -> {
            String last = reached.get(subject + " " + row.getString(1));
            if (!row.getString(2).equals(last)) {
                found.add(new Difference("event", row.getString(1), row.getString(2) + ", last event " + last));
            }
        });
    }

    private void chain() {
        Sealer.Head head = new Sealer(sql).head("");
        Sealer.Head[] end = {new Sealer.Head(0, Sealer.BEGINNING)};
        each("e.number", event -> {
            String broken = broken(event, end[0]);
            if (broken != null) {
                found.add(new Difference("chain", Long.toString(event.id()), broken));
            }
            end[0] = new Sealer.Head(number(event), String.valueOf(event.hash()));
        });
        if (!head.equals(end[0])) {
            found.add(new Difference("chain", "head", head.number() + ", last event " + end[0].number()));
        }
    }

    private static @Nullable String broken(Event event, Sealer.Head before) {
        if (number(event) != before.number() + 1) {
            return "missing before number " + event.number();
        }
        if (!before.hash().equals(event.previous())) {
            return "does not follow the one before it";
        }
        return event.hashAt(number(event), before.hash()).equals(event.hash()) ? null : "changed";
    }

    private static long number(Event event) {
        Long number = event.number();
        return number == null ? -1 : number;
    }

    private void each(String order, java.util.function.Consumer<Event> taker) {
        long[] last = {0};
        int[] read = {ROUND};
        while (read[0] == ROUND) {
            read[0] = 0;
            sql.query(
                    "select " + Event.COLUMNS + " from booking_event e where " + order + " > ? order by " + order
                            + " limit " + ROUND,
                    row -> {
                        Event event = Event.read(row);
                        taker.accept(event);
                        last[0] = order.equals("e.id") ? event.id() : number(event);
                        read[0]++;
                    },
                    last[0]);
        }
    }
}
