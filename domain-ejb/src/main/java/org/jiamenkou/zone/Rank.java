package org.jiamenkou.zone;

import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * How specific a rule is; between zones the more specific one wins: exact number or 之/附 &gt; part of a yard or building
 * &gt; list or bounded range &gt; one side &gt; named part &gt; named compound or building &gt; whole street &gt; community
 * or village &gt; rest &gt; area by point.
 */
final class Rank {

    static final int PERSONS = 110;
    static final int EXACT_NUMBER = 100;
    static final int WITHIN_YARD = 90;
    static final int NUMBERS = 80;
    /** A stretch of a street that only a drawing can settle: as specific as numbers would be. */
    static final int STRETCH = 75;

    static final int ONE_SIDE = 70;
    static final int NAMED_PART = 60;
    /** A stretch of a compound that only a drawing can settle. */
    static final int SECTION = 55;

    static final int NAMED = 50;
    static final int WHOLE_STREET = 40;
    /** A stretch of a community that only a drawing can settle. */
    static final int QUARTER = 35;

    static final int COMMUNITY = 30;
    static final int REST = 20;
    static final int AREA = 10;

    private Rank() {}

    /** The rank of a rule about a place of that kind. */
    static int of(Rule rule, PlaceKind place) {
        return switch (rule.kind()) {
            case NUM -> numbers(rule.numbers());
            case STREET -> rule.numbers().isAll() ? WHOLE_STREET : ONE_SIDE;
            case LANE -> rule.inner().isAll() ? NUMBERS : numbers(rule.inner());
            case YARD -> WITHIN_YARD;
            case PART -> part(rule);
            case AREA -> Math.max(stretch(place), narrowed(rule));
            case REST -> REST;
            case CLASS -> PERSONS;
            case PLACE, FEED, HUKOU -> named(place);
        };
    }

    private static int numbers(NumberSet numbers) {
        return numbers.ranges().size() == 1 ? of(numbers.ranges().get(0)) : NUMBERS;
    }

    /** The rank of one stretch of doors of a street. */
    static int of(NumberRange range) {
        if (range.isExact()) {
            return EXACT_NUMBER;
        }
        boolean bounded = range.from().number() > 0 || range.to().number() < NumberRange.OPEN;
        if (bounded) {
            return NUMBERS;
        }
        return range.parity() == Parity.ALL ? WHOLE_STREET : ONE_SIDE;
    }

    /**
     * How a rule stands against others.
     *
     * @param rank how specific it is
     * @param naming whether it names the door asked for by its very number, be it one of a list
     */
    record Strength(int rank, boolean naming) {

        /**
         * Whether this one wins. Two sentences that both name 99号 contradict each other, whatever else one of them names:
         * a number standing alone does not win over the same number in a list.
         */
        boolean outranks(Strength other) {
            return rank > other.rank && !(rank == EXACT_NUMBER && other.naming);
        }
    }

    /** Whether the rule names the door by its very number; for a door not said, whether it names any. */
    static boolean names(Rule rule, @Nullable HouseNumber door) {
        NumberSet numbers = rule.kind() == RuleKind.LANE ? rule.inner() : rule.numbers();
        boolean numbered = rule.kind() == RuleKind.NUM || rule.kind() == RuleKind.LANE;
        return numbered
                && numbers.ranges().stream()
                        .anyMatch(range ->
                                range.isExact() && (door == null || range.from().number() == door.number()));
    }

    /** What is held back of parts or doors is as specific as they are. */
    private static int narrowed(Rule rule) {
        if (rule.parts() != null) {
            return part(rule);
        }
        return rule.numbers().isAll() ? 0 : numbers(rule.numbers());
    }

    /** Doors or stairways of a building are more specific than the building. */
    private static int part(Rule rule) {
        Parts parts = rule.parts();
        boolean door = parts != null
                && parts.unit() == PartUnit.BUILDING
                && !rule.inner().isAll();
        boolean stairs = parts != null
                && parts.unit() == PartUnit.UNIT
                && parts.labels().get(0).indexOf('-') > 0;
        return door || stairs ? WITHIN_YARD : NAMED_PART;
    }

    private static int named(PlaceKind place) {
        return switch (place) {
            case COMMUNITY, VILLAGE, SUBDISTRICT -> COMMUNITY;
            case GROUP -> NAMED_PART;
            case STREET -> WHOLE_STREET;
            default -> NAMED;
        };
    }

    private static int stretch(PlaceKind place) {
        return switch (place) {
            case STREET -> STRETCH;
            case COMMUNITY, VILLAGE, SUBDISTRICT -> QUARTER;
            default -> SECTION;
        };
    }
}
