package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.RuleKind;

/**
 * Neighbouring doors on one side of a street that one rule speaks of. Both ends are doors of that side, so that two
 * stretches of a side share a door exactly when their ends overlap.
 *
 * @param from the first door, as one number: house number × 100,000 + sub-number
 * @param to the last door
 * @param side odd or even
 * @param rank how specific the rule is, as {@link Rank} has it
 * @param clause the rule
 * @param range the range it comes from
 */
record CheckStretch(long from, long to, Parity side, int rank, CheckClause clause, NumberRange range) {

    private static final long DOORS = HouseNumber.LAST_SUB + 1L;

    private static final List<Parity> SIDES = List.of(Parity.ODD, Parity.EVEN);

    /** The stretches of a rule, both sides. */
    static List<CheckStretch> of(CheckClause clause) {
        List<CheckStretch> stretches = new ArrayList<>();
        int rank = Rank.of(clause.rule(), PlaceKind.STREET);
        for (NumberRange range : clause.rule().numbers().ranges()) {
            for (Parity side : SIDES) {
                add(stretches, range, side, rank, clause);
            }
        }
        return stretches;
    }

    private static void add(
            List<CheckStretch> stretches, NumberRange range, Parity side, int rank, CheckClause clause) {
        if (range.parity() == Parity.ALL || range.parity() == side) {
            addIfAny(stretches, new CheckStretch(key(range.from()), key(range.to()), side, rank, clause, range));
        }
    }

    /** How the rule stands against another one at these doors. */
    Rank.Strength strength() {
        boolean list = clause.rule().kind() == RuleKind.NUM;
        return new Rank.Strength(rank, list ? range.isExact() : Rank.names(clause.rule(), null));
    }

    /** What is left of stretches of a side when others are taken away. */
    static List<CheckStretch> without(List<CheckStretch> stretches, List<CheckStretch> taken) {
        List<CheckStretch> left = stretches;
        for (CheckStretch away : taken) {
            List<CheckStretch> next = new ArrayList<>();
            for (CheckStretch stretch : left) {
                stretch.cut(away, next);
            }
            left = next;
        }
        return left;
    }

    private void cut(CheckStretch away, List<CheckStretch> left) {
        if (!meets(away)) {
            left.add(this);
            return;
        }
        addIfAny(left, new CheckStretch(from, away.from - 1, side, rank, clause, range));
        addIfAny(left, new CheckStretch(away.to + 1, to, side, rank, clause, range));
    }

    /** Whether the two share a door. */
    boolean meets(CheckStretch other) {
        return side == other.side && from <= other.to && other.from <= to;
    }

    /** The doors both have. */
    CheckStretch shared(CheckStretch other) {
        return new CheckStretch(Math.max(from, other.from), Math.min(to, other.to), side, rank, clause, range);
    }

    /** All doors of a side that can be asked for. */
    static CheckStretch whole(Parity side, CheckClause clause) {
        NumberRange all = NumberRange.from(HouseNumber.of(1), side);
        return new CheckStretch(
                upTo(key(all.from()), side), downTo(key(all.to()), side), side, Rank.WHOLE_STREET, clause, all);
    }

    /** The doors of this stretch after another one. */
    Optional<CheckStretch> after(CheckStretch other) {
        return between(Math.max(from, other.to + 1), to);
    }

    /** The doors of this stretch between two keys. */
    Optional<CheckStretch> between(long first, long last) {
        List<CheckStretch> found = new ArrayList<>();
        addIfAny(found, new CheckStretch(Math.max(from, first), Math.min(to, last), side, rank, clause, range));
        return found.stream().findFirst();
    }

    /** Whether the other begins where this one ends. */
    boolean touches(CheckStretch next) {
        return side == next.side && upTo(to + 1, side) == next.from;
    }

    /** This one and the doors to the end of the other. */
    CheckStretch upTo(CheckStretch next) {
        return new CheckStretch(from, next.to, side, rank, clause, range);
    }

    HouseNumber first() {
        return door(from);
    }

    HouseNumber last() {
        return door(to);
    }

    private static HouseNumber door(long key) {
        return new HouseNumber((int) (key / DOORS), (int) (key % DOORS));
    }

    /** Whether two sets of numbers share one. */
    static boolean meet(NumberSet one, NumberSet other) {
        for (NumberRange a : one.ranges()) {
            for (NumberRange b : other.ranges()) {
                if (meet(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(NumberRange a, NumberRange b) {
        for (Parity side : SIDES) {
            boolean both = (a.parity() == Parity.ALL || a.parity() == side)
                    && (b.parity() == Parity.ALL || b.parity() == side);
            long from = upTo(Math.max(key(a.from()), key(b.from())), side);
            long to = downTo(Math.min(key(a.to()), key(b.to())), side);
            if (both && from <= to) {
                return true;
            }
        }
        return false;
    }

    static long key(HouseNumber door) {
        return door.number() * DOORS + door.sub();
    }

    private static void addIfAny(List<CheckStretch> stretches, CheckStretch raw) {
        long first = upTo(raw.from, raw.side);
        long last = downTo(raw.to, raw.side);
        if (first <= last) {
            stretches.add(new CheckStretch(first, last, raw.side, raw.rank, raw.clause, raw.range));
        }
    }

    private static long upTo(long key, Parity side) {
        return side.admits((int) (key / DOORS)) ? key : (key / DOORS + 1) * DOORS;
    }

    private static long downTo(long key, Parity side) {
        return side.admits((int) Math.floorDiv(key, DOORS)) ? key : Math.floorDiv(key, DOORS) * DOORS - 1;
    }
}
