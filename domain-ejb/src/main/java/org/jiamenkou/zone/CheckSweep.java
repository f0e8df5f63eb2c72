package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jiamenkou.rule.Parity;

/** Finds the stretches of one street that share a door, walking once along each of its sides. */
final class CheckSweep {

    private static final Comparator<CheckStretch> ALONG = Comparator.comparingLong(CheckStretch::from)
            .thenComparingLong(CheckStretch::to)
            .thenComparingInt(stretch -> stretch.clause().sentence().number());

    private CheckSweep() {}

    /** Gives each two stretches that share a door, unless they come from the same rule. */
    static void pairs(List<CheckStretch> stretches, BiConsumer<CheckStretch, CheckStretch> taker) {
        walk(side(stretches, Parity.ODD), taker);
        walk(side(stretches, Parity.EVEN), taker);
    }

    private static List<CheckStretch> side(List<CheckStretch> stretches, Parity side) {
        return stretches.stream().filter(s -> s.side() == side).sorted(ALONG).toList();
    }

    private static void walk(List<CheckStretch> stretches, BiConsumer<CheckStretch, CheckStretch> taker) {
        List<CheckStretch> open = new ArrayList<>();
        for (CheckStretch next : stretches) {
            open.removeIf(before -> before.to() < next.from());
            for (CheckStretch before : open) {
                if (before.clause() != next.clause()) {
                    taker.accept(before, next);
                }
            }
            open.add(next);
        }
    }
}
