package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 「内务部街1-39号、2-48号」: two stretches of one street that overlap, one from odd to odd, the other from even to even, are
 * its two sides; 41号 is in neither.
 */
final class ImpliedSides {

    private ImpliedSides() {}

    /** The rules of a sentence with the sides they imply. */
    static List<Rule> told(List<Rule> rules) {
        List<Rule> told = new ArrayList<>();
        for (Rule rule : rules) {
            boolean doors = rule.kind() == RuleKind.NUM
                    && rule.numbers().ranges().stream().anyMatch(range -> side(range) != null);
            told.add(doors ? rule.withNumbers(new NumberSet(sided(rule, rules))) : rule);
        }
        return told;
    }

    private static List<NumberRange> sided(Rule rule, List<Rule> rules) {
        List<NumberRange> ranges = new ArrayList<>();
        for (NumberRange range : rule.numbers().ranges()) {
            Parity side = side(range);
            boolean told = side == null || !hasOtherSide(rule, rules, range, side);
            ranges.add(told ? range : new NumberRange(range.from(), range.to(), Objects.requireNonNull(side)));
        }
        return ranges;
    }

    private static boolean hasOtherSide(Rule rule, List<Rule> rules, NumberRange range, Parity side) {
        return rules.stream().anyMatch(other -> hasOtherSide(rule, other, range, side));
    }

    private static boolean hasOtherSide(Rule rule, Rule other, NumberRange range, Parity side) {
        return other.kind() == RuleKind.NUM
                && other.include() == rule.include()
                && String.valueOf(rule.place()).equals(other.place())
                && other.numbers().ranges().stream().anyMatch(twin -> {
                    Parity its = twin.parity() == Parity.ALL ? side(twin) : twin.parity();
                    boolean overlap = twin.from().compareTo(range.to()) <= 0
                            && range.from().compareTo(twin.to()) <= 0;
                    return its != null && its != side && overlap && !twin.isExact();
                });
    }

    /** The side of a bounded stretch of whole numbers that names none and begins and ends on it, or null. */
    private static @Nullable Parity side(NumberRange range) {
        boolean plain = range.parity() == Parity.ALL
                && !range.isExact()
                && range.from().number() > 0
                && range.to().number() < NumberRange.OPEN
                && !range.from().hasSub()
                && range.from().number() != range.to().number();
        boolean same = range.from().number() % 2 == range.to().number() % 2;
        return plain && same ? (range.from().number() % 2 == 1 ? Parity.ODD : Parity.EVEN) : null;
    }
}
