package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jiamenkou.rule.Parity;

/** The stretches of doors of a street in which no rule draws a line: any door of one tells of all. */
final class CheckAtoms {

    private CheckAtoms() {}

    /** The stretches of both sides from the first number to the last there can be. */
    static List<CheckStretch> of(Collection<CheckStretch> stretches) {
        List<CheckStretch> atoms = new ArrayList<>();
        for (Parity side : List.of(Parity.ODD, Parity.EVEN)) {
            CheckStretch all =
                    CheckStretch.whole(side, stretches.iterator().next().clause());
            TreeSet<Long> starts = new TreeSet<>();
            starts.add(all.from());
            for (CheckStretch stretch : stretches) {
                if (stretch.side() == side) {
                    starts.add(Math.max(all.from(), stretch.from()));
                    all.after(stretch).ifPresent(next -> starts.add(next.from()));
                }
            }
            for (Long start : starts) {
                Long next = starts.higher(start);
                all.between(start, next == null ? all.to() : next - 1).ifPresent(atoms::add);
            }
        }
        return atoms;
    }

    /** The same doors in as few stretches as possible. */
    static List<CheckStretch> joined(List<CheckStretch> atoms) {
        List<CheckStretch> joined = new ArrayList<>();
        for (CheckStretch atom : atoms) {
            int last = joined.size() - 1;
            boolean next = last >= 0 && joined.get(last).touches(atom);
            if (next) {
                joined.set(last, joined.get(last).upTo(atom));
            } else {
                joined.add(atom);
            }
        }
        return joined;
    }
}
