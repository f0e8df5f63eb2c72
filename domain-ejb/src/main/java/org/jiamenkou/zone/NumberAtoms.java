package org.jiamenkou.zone;

import java.util.List;
import java.util.TreeSet;
import org.jiamenkou.address.Details;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;

/** The house numbers of a street that can lead to different outcomes: the ends of every range, and their neighbours. */
final class NumberAtoms {

    private NumberAtoms() {}

    /**
     * Enough numbers to meet every outcome.
     *
     * @param inside whether the numbers inside a lane, yard or part are meant
     * @param typed what was typed: a side, or the two ends of a stretch, leave fewer numbers to try
     */
    static List<HouseNumber> of(Entry[] entries, boolean inside, Details typed) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Entry entry : entries) {
            Rule rule = entry.rule();
            if (inside) {
                ends(rule.inner(), numbers);
            } else if (rule.kind() != RuleKind.LANE) {
                ends(rule.numbers(), numbers);
            }
        }
        if (numbers.isEmpty()) {
            around(1, numbers);
        }
        HouseNumber first = typed.inner() == null ? typed.number() : typed.inner();
        HouseNumber last = typed.numberTo();
        if (first != null && last != null) {
            around(first.number(), numbers);
            around(last.number(), numbers);
            numbers.retainAll(new TreeSet<>(numbers.subSet(first.number(), true, last.number(), true)));
        }
        return numbers.stream()
                .filter(number -> typed.odd() == null || (number % 2 == 1) == typed.odd())
                .map(HouseNumber::of)
                .toList();
    }

    /** Enough doors of one house number, or of the yard at it, to meet every outcome. */
    static List<HouseNumber> doors(Entry[] entries, int number) {
        TreeSet<Integer> subs = new TreeSet<>();
        for (Entry entry : entries) {
            ends(entry.rule().inner(), subs);
            for (NumberRange range : entry.rule().numbers().ranges()) {
                if (range.from().number() == number && range.from().hasSub()) {
                    around(range.from().sub(), subs);
                }
                if (range.to().number() == number && range.to().sub() < HouseNumber.LAST_SUB) {
                    around(range.to().sub(), subs);
                }
            }
        }
        return subs.stream().map(sub -> new HouseNumber(number, sub)).toList();
    }

    /** Enough lane numbers to meet every outcome. */
    static List<HouseNumber> lanes(Entry[] entries) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Entry entry : entries) {
            if (entry.rule().kind() == RuleKind.LANE) {
                ends(entry.rule().numbers(), numbers);
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
