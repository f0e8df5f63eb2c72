package org.jiamenkou.afterschool;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.kernel.Sql;

/** Reads how a child stands: what it holds, what it waits for, what its family chose. */
final class Standings {

    private final Sql sql;

    private final Bookings bookings;

    private final Classes classes;

    Standings(Sql sql, Bookings bookings, Classes classes) {
        this.sql = sql;
        this.bookings = bookings;
        this.classes = classes;
    }

    /** How the child stands in a term. */
    ChildStanding of(ChildRow child, String term) {
        Map<String, ClassRow> known = new HashMap<>();
        List<WaitingClass> waiting = bookings.waiting(child.code()).stream()
                .filter(row -> row.kind().equals(ClassProducts.KIND))
                .map(row -> new WaitingClass(row, row(row.product(), known)))
                .filter(one -> one.row().term().equals(term))
                .sorted(Comparator.comparing(one -> !one.isOffered()))
                .toList();
        Set<String> offered = waiting.stream()
                .filter(WaitingClass::isOffered)
                .map(one -> one.waiting().product())
                .collect(Collectors.toSet());
        Instant now = now(sql);
        List<BookingRow> places = bookings.of(child.code()).stream()
                .filter(row -> row.kind().equals(ClassProducts.KIND) && occupies(row, now))
                .filter(row -> row.state() != BookingState.HELD || !offered.contains(row.product()))
                .toList();
        Map<String, Instant> moved = new MoveStore(sql)
                .declinable(places.stream().map(BookingRow::code).toList());
        List<BookedClass> booked = places.stream()
                .map(row -> new BookedClass(row, row(row.product(), known), moved.get(row.code())))
                .filter(one -> one.row().term().equals(term))
                .toList();
        ParticipationRow chosen =
                new ParticipationStore(sql).find(child.code(), term).orElse(null);
        return new ChildStanding(child, chosen, booked, waiting, now);
    }

    /** Whether a child has a place or is in line anywhere. */
    static boolean hasSomething(Bookings bookings, String child) {
        return bookings.of(child).stream()
                        .anyMatch(row -> row.kind().equals(ClassProducts.KIND)
                                && row.state().occupies())
                || bookings.waiting(child).stream().anyMatch(row -> row.kind().equals(ClassProducts.KIND));
    }

    /** The moment of the database. */
    static Instant now(Sql sql) {
        Instant[] now = new Instant[1];
        sql.query(
                "select utc_timestamp(6)",
                row -> now[0] = Optional.ofNullable(Sql.moment(row, 1)).orElseThrow());
        return now[0];
    }

    /** A hold that has run out occupies nothing, whether anybody has swept it or not. */
    private static boolean occupies(BookingRow row, Instant now) {
        boolean over = row.state() == BookingState.HELD && row.until() != null && !now.isBefore(row.until());
        return row.state().occupies() && !over;
    }

    private ClassRow row(String product, Map<String, ClassRow> known) {
        String code = ClassRow.classOf(product).orElseThrow();
        return known.computeIfAbsent(code, classes::get);
    }
}
