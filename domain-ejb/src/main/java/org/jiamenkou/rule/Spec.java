package org.jiamenkou.rule;

import org.jspecify.annotations.Nullable;

/**
 * What of a place is meant: all of it, numbers, one side, lanes, a yard, parts.
 *
 * @param kind NUM, STREET, LANE, YARD or PART; null for the whole place
 * @param numbers as in {@link Rule#numbers()}
 * @param inner as in {@link Rule#inner()}
 * @param parts as in {@link Rule#parts()}
 * @param remark the code of what a clerk should look at, or null
 */
record Spec(
        @Nullable RuleKind kind,
        NumberSet numbers,
        NumberSet inner,
        @Nullable Parts parts,
        @Nullable String remark) {

    /** The whole place. */
    static final Spec WHOLE = new Spec(null, NumberSet.ALL, NumberSet.ALL, null, null);

    static Spec numbers(NumberSet numbers, @Nullable String remark) {
        return new Spec(RuleKind.NUM, numbers, NumberSet.ALL, null, remark);
    }

    static Spec side(Parity parity) {
        return new Spec(RuleKind.STREET, NumberSet.of(NumberRange.all(parity)), NumberSet.ALL, null, null);
    }

    static Spec parts(Parts parts, NumberSet inner) {
        return new Spec(RuleKind.PART, NumberSet.ALL, inner, parts, null);
    }

    /** The same numbers on one side only: a bracket behind them said 单号 or 双号. Of a lane or yard those inside are meant. */
    Spec on(Parity parity) {
        String open = "implicit-parity".equals(remark) ? null : remark;
        return inner.isAll()
                ? new Spec(kind, sided(numbers, parity), inner, parts, open)
                : new Spec(kind, numbers, sided(inner, parity), parts, open);
    }

    private static NumberSet sided(NumberSet set, Parity parity) {
        return set.isAll()
                ? set
                : new NumberSet(set.ranges().stream()
                        .map(range -> new NumberRange(range.from(), range.to(), parity))
                        .toList());
    }
}
