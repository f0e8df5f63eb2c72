package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/** The house numbers of a street that can lead to different outcomes: the ends of every range, and their neighbours. */
final class NumberAtoms {

    private NumberAtoms() {}

    /**
     * Enough numbers to meet every outcome.
     *
     * @param inside whether the numbers inside a lane, yard or part are meant
     * @param odd which side was typed, or null
     */
    static List<HouseNumber> of(Entry[] entries, boolean inside, @Nullable Boolean odd) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Entry entry : entries) {
            Rule rule = entry.rule();
            if (inside) {
                ends(rule.inner(), numbers);
            } else if (rule.kind() != RuleKind.LANE) {
                ends(rule.numbers(), numbers);
            }
        }
        List<HouseNumber> atoms = new ArrayList<>();
        for (int number : numbers) {
            if (odd == null || (number % 2 == 1) == odd) {
                atoms.add(HouseNumber.of(number));
            }
        }
        return atoms;
    }

    /** Enough lane numbers to meet every outcome. */
    static List<HouseNumber> lanes(Entry[] entries) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Entry entry : entries) {
            if (entry.rule().kind() == RuleKind.LANE) {
                entry.rule()
                        .numbers()
                        .ranges()
                        .forEach(range -> numbers.add(range.from().number()));
            }
        }
        return numbers.stream().map(HouseNumber::of).toList();
    }

    private static void ends(NumberSet set, TreeSet<Integer> numbers) {
        for (NumberRange range : set.ranges()) {
            around(range.from().number(), numbers);
            if (range.to().number() < NumberRange.OPEN) {
                around(range.to().number(), numbers);
            }
        }
    }

    private static void around(int number, TreeSet<Integer> numbers) {
        for (int near = Math.max(1, number - 2); near <= number + 2; near++) {
            numbers.add(near);
        }
    }
}
