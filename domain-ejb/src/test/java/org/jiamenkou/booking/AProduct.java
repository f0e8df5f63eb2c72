package org.jiamenkou.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A product of a test, open since a minute. */
final class AProduct {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private final String code;
    private final List<PoolEntry> pools = new ArrayList<>();
    private final List<String> slots = new ArrayList<>();
    private final List<Interval> intervals = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private Instant opens = Instant.parse("2020-01-01T00:00:00Z");
    private Instant closes = Instant.parse("2099-01-01T00:00:00Z");
    private int waitingMost = 10_000;
    private String kind = "test";
    private Duration hold = Duration.ofMinutes(10);

    private AProduct(String name) {
        this.code = own(name);
    }

    static AProduct named(String name) {
        return new AProduct(name);
    }

    /** A code nobody else uses in this database. */
    static String own(String name) {
        return name + "-" + RUN;
    }

    AProduct pool(String name, int capacity) {
        pools.add(new PoolEntry(own(name), capacity));
        return this;
    }

    AProduct slot(String name) {
        slots.add(own(name));
        return this;
    }

    AProduct during(String from, String to) {
        intervals.add(new Interval(Instant.parse(from), Instant.parse(to)));
        return this;
    }

    AProduct limit(String name, int most) {
        limits.add(new Limit(own(name), most));
        return this;
    }

    AProduct open(Instant from, Instant to) {
        opens = from;
        closes = to;
        return this;
    }

    AProduct waitingMost(int most) {
        waitingMost = most;
        return this;
    }

    AProduct kind(String name) {
        kind = name;
        return this;
    }

    AProduct hold(Duration length) {
        hold = length;
        return this;
    }

    ProductEntry entry() {
        return new ProductEntry(code, kind, opens, closes, null, waitingMost, hold, pools, slots, intervals, limits);
    }

    /** Keeps it there and gives its code. */
    String on(Ground ground) {
        ground.keep(entry());
        return code;
    }
}
