package org.jiamenkou.rule;

import java.util.List;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one stretch of a published sentence says about one place.
 *
 * @param kind what sort of sentence it is
 * @param include whether the place is taken in or left out
 * @param place the canonical name of the place it is about; null for a bare area or class of persons
 * @param numbers house numbers (NUM, one side of a STREET) or lane numbers (LANE) or the yard's number (YARD); ALL else
 * @param inner numbers inside the lane, yard or building; ALL else
 * @param parts the parts of the place (PART), or null
 * @param edges AREA: the named edges, as written; REST: the schools whose zones come off; empty else
 * @param persons the class of persons it is limited to, as written, or null
 * @param vague whether the sentence leaves its extent open (部分, 距离较近)
 * @param from the first admission year it holds for, or null
 * @param until the last admission year it holds for, or null
 * @param span the deciding words in the sentence
 */
public record Rule(
        RuleKind kind,
        boolean include,
        @Nullable String place,
        NumberSet numbers,
        NumberSet inner,
        @Nullable Parts parts,
        List<String> edges,
        @Nullable String persons,
        boolean vague,
        @Nullable SchoolYear from,
        @Nullable SchoolYear until,
        Span span) {

    /** Copies the edges. */
    public Rule {
        edges = List.copyOf(edges);
    }

    /** The same place, taken in only where somebody has settled what the sentence says of it besides. */
    Rule heldBack() {
        boolean held = !include || kind == RuleKind.AREA || kind == RuleKind.CLASS || kind == RuleKind.REST && vague;
        return held
                ? this
                : new Rule(RuleKind.AREA, true, place, numbers, inner, parts, edges, persons, true, from, until, span);
    }

    /** The same about these numbers. */
    Rule withNumbers(NumberSet others) {
        return new Rule(kind, include, place, others, inner, parts, edges, persons, vague, from, until, span);
    }

    /** Whether it holds for children entering in that year. */
    public boolean holdsIn(SchoolYear year) {
        return (from == null || from.compareTo(year) <= 0) && (until == null || year.compareTo(until) <= 0);
    }
}
