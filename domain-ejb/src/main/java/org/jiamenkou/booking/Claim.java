package org.jiamenkou.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one place of a product takes. Kept as text in the row of the product, a line each, so that one read brings all of it.
 *
 * @param pools numbers of the pools, ascending
 * @param slots keys a participant may occupy once
 * @param intervals when it takes place
 * @param limits how many of a kind a participant may have
 * @param gap how much time must lie before and after it
 */
record Claim(List<Long> pools, List<String> slots, List<Interval> intervals, List<Limit> limits, Duration gap) {

    Claim {
        pools = pools.stream().distinct().sorted().toList();
        slots = slots.stream().distinct().sorted().toList();
        intervals = List.copyOf(intervals);
        limits = List.copyOf(limits);
    }

    static Claim parse(String text) {
        List<Long> pools = new ArrayList<>();
        List<String> slots = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        List<Limit> limits = new ArrayList<>();
        Duration gap = Duration.ZERO;
        for (String line : text.split("\n")) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "pool" -> pools.add(Long.valueOf(words[1]));
                case "slot" -> slots.add(words[1]);
                case "time" -> intervals.add(new Interval(Instant.parse(words[1]), Instant.parse(words[2])));
                case "limit" -> limits.add(new Limit(words[2], Integer.parseInt(words[1])));
                case "gap" -> gap = Duration.parse(words[1]);
                default -> throw new IllegalStateException("not a line of a claim: " + line);
            }
        }
        return new Claim(pools, slots, intervals, limits, gap);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        pools.forEach(pool -> lines.add("pool " + pool));
        slots.forEach(slot -> lines.add("slot " + slot));
        intervals.forEach(interval -> lines.add("time " + interval.from() + " " + interval.to()));
        limits.forEach(limit -> lines.add("limit " + limit.most() + " " + limit.key()));
        if (!gap.isZero()) {
            lines.add("gap " + gap);
        }
        return String.join("\n", lines);
    }

    /** Whether nobody can have both: a slot in common, or times with less than the longer gap between them. */
    boolean clashes(Claim other) {
        if (!Collections.disjoint(slots, other.slots)) {
            return true;
        }
        Duration apart = gap.compareTo(other.gap) < 0 ? other.gap : gap;
        return intervals.stream()
                .anyMatch(mine -> other.intervals.stream().anyMatch(theirs -> mine.clashes(theirs, apart)));
    }

    /** Whether a limit of this key counts it. */
    boolean counts(String key) {
        return limits.stream().anyMatch(limit -> limit.key().equals(key));
    }

    /** Whether the two differ in nothing but limits that were raised. */
    boolean takesNoMoreThan(Claim before) {
        return pools.equals(before.pools)
                && slots.equals(before.slots)
                && intervals.equals(before.intervals)
                && gap.equals(before.gap)
                && limits.size() == before.limits.size()
                && limits.stream()
                        .allMatch(limit -> before.limits.stream()
                                .anyMatch(old -> old.key().equals(limit.key()) && old.most() <= limit.most()));
    }
}
