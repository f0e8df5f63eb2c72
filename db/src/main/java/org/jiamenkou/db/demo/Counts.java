package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** How many compounds each block has: lognormal, then scaled to the total by largest remainders. */
final class Counts {

    private static final double MEAN = 14;
    private static final double VARIATION = 0.5;
    private static final int LEAST = 3;
    private static final int MOST = 54;
    private static final int LEAST_WITH_EXCEPTIONS = 8;

    private final Kinds kinds;
    private final Chance chance;

    Counts(Kinds kinds, Chance chance) {
        this.kinds = kinds;
        this.chance = chance;
    }

    /** The number for each block. */
    List<Integer> perCell() {
        List<Double> shares = drawn();
        List<Integer> counts = new ArrayList<>(
                shares.stream().map(share -> clipped(share.intValue())).toList());
        List<Integer> byRemainder = new ArrayList<>(Slice.run(0, counts.size() - 1));
        byRemainder.sort(Comparator.comparing(cell -> shares.get(cell).intValue() - shares.get(cell)));
        int missing = Settlement.COMPOUNDS
                - counts.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; missing != 0; i = (i + 1) % counts.size()) {
            int cell = byRemainder.get(i);
            int changed = counts.get(cell) + Integer.signum(missing);
            if (clipped(changed) == changed) {
                counts.set(cell, changed);
                missing -= Integer.signum(missing);
            }
        }
        giveRoomForExceptions(counts);
        return counts;
    }

    private List<Double> drawn() {
        List<Double> raw = kinds.all(ZoneKind.values()).stream()
                .map(cell -> Math.max(LEAST, Math.min(MOST, chance.lognormal(MEAN, VARIATION))))
                .toList();
        double total = raw.stream().mapToDouble(Double::doubleValue).sum();
        return raw.stream().map(value -> value * Settlement.COMPOUNDS / total).toList();
    }

    /** A zone with something left out needs some to leave out: it changes places with a fuller one. */
    private void giveRoomForExceptions(List<Integer> counts) {
        for (int cell : kinds.all(ZoneKind.EXCEPT)) {
            while (counts.get(cell) < LEAST_WITH_EXCEPTIONS) {
                Collections.swap(counts, cell, chance.pick(kinds.all(ZoneKind.LIST)));
            }
        }
    }

    private static int clipped(int count) {
        return Math.max(LEAST, Math.min(MOST, count));
    }
}
