package org.jiamenkou.zone;

import org.jiamenkou.address.Details;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PartUnit;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Asks one rule about one facet of an address. */
final class Fitting {

    private Fitting() {}

    /** Whether the rule, which is about the facet's place, speaks of the spot. */
    static Fit of(Entry entry, Facet facet, Situation situation) {
        Rule rule = entry.rule();
        Fit extent = extent(entry, rule, facet, situation);
        if (extent.kind() == Fit.Kind.NO || entry.persons() == null) {
            return extent;
        }
        return persons(entry, extent, situation);
    }

    /** Whether a rule limited to a class of persons holds, given that the place fits. */
    static Fit persons(Entry entry, Fit extent, Situation situation) {
        if (situation.personsKnown()) {
            return entry.persons() == situation.persons() ? extent : Fit.no("other-persons");
        }
        return extent.isOpen() ? extent : Fit.open(Need.CLASS);
    }

    private static Fit extent(Entry entry, Rule rule, Facet facet, Situation situation) {
        Details details = facet.details();
        return switch (rule.kind()) {
            case NUM -> number(rule.numbers(), details);
            case STREET -> side(rule.numbers(), details);
            case LANE -> lane(rule, details);
            case YARD -> yard(rule, details);
            case PART -> FittingParts.of(rule, facet);
            case AREA -> area(entry, rule, facet, situation);
            default -> Fit.YES;
        };
    }

    private static Fit number(NumberSet numbers, Details details) {
        if (details.lane() != null) {
            return Fit.no("other-numbers");
        }
        HouseNumber door = details.number();
        if (door == null) {
            return numbers.isAll() ? Fit.YES : sideOnly(numbers, details.odd());
        }
        HouseNumber last = details.numberTo();
        Fit fit = last == null ? single(numbers, door) : stretch(numbers, door, last);
        if (!fit.isYes()) {
            return fit;
        }
        return door.hasSub() && !namesSub(numbers, door) ? Fit.yesBut("sub-number-not-named") : Fit.YES;
    }

    private static Fit single(NumberSet numbers, HouseNumber door) {
        if (!door.hasSub() && numbers.cuts(door.number()) && !holdsAllDoors(numbers, door)) {
            return Fit.open(Need.NUMBER);
        }
        return numbers.contains(door) ? Fit.YES : Fit.no("other-numbers");
    }

    private static boolean holdsAllDoors(NumberSet numbers, HouseNumber door) {
        HouseNumber last = new HouseNumber(door.number(), HouseNumber.LAST_SUB);
        return numbers.ranges().stream().anyMatch(range -> range.contains(door) && range.contains(last));
    }

    /** 2-18号: yes only when one stretch of the sentence holds all of it, no only when none touches it. */
    private static Fit stretch(NumberSet numbers, HouseNumber first, HouseNumber last) {
        boolean oneSide = first.number() % 2 == last.number() % 2;
        for (NumberRange range : numbers.ranges()) {
            boolean ends = range.contains(first) && range.contains(last);
            if (ends && (oneSide || range.parity() == Parity.ALL)) {
                return Fit.YES;
            }
        }
        boolean touches = numbers.ranges().stream()
                .anyMatch(range -> range.from().compareTo(last) <= 0
                        && first.compareTo(range.to()) <= 0
                        && (!oneSide || possible(range, first.number() % 2 == 1 ? Parity.ODD : Parity.EVEN)));
        return touches ? Fit.open(Need.NUMBER) : Fit.no("other-numbers");
    }

    private static boolean namesSub(NumberSet numbers, HouseNumber door) {
        return numbers.ranges().stream()
                .anyMatch(range -> range.contains(door)
                        && (range.from().hasSub() || range.to().number() > door.number()));
    }

    /** Without a number: a side that was typed may already tell. */
    private static Fit sideOnly(NumberSet numbers, @Nullable Boolean odd) {
        if (odd == null) {
            return Fit.open(Need.NUMBER);
        }
        Parity asked = odd ? Parity.ODD : Parity.EVEN;
        boolean whole = numbers.ranges().stream()
                .anyMatch(range -> range.equals(NumberRange.all(asked)) || range.equals(NumberRange.all(Parity.ALL)));
        if (whole) {
            return Fit.YES;
        }
        boolean possible = numbers.ranges().stream().anyMatch(range -> possible(range, asked));
        return possible ? Fit.open(Need.NUMBER) : Fit.no("other-side");
    }

    private static boolean possible(NumberRange range, Parity asked) {
        if (range.parity() != Parity.ALL) {
            return range.parity() == asked;
        }
        return range.from().number() != range.to().number()
                || asked.admits(range.from().number());
    }

    private static Fit side(NumberSet numbers, Details details) {
        if (numbers.isAll()) {
            return Fit.YES;
        }
        if (details.lane() != null) {
            return numbers.contains(HouseNumber.of(details.lane())) ? Fit.YES : Fit.no("other-side");
        }
        Fit fit = number(numbers, details);
        return fit.kind() == Fit.Kind.NO ? Fit.no("other-side") : fit.isYes() ? Fit.YES : fit;
    }

    private static Fit lane(Rule rule, Details details) {
        if (details.lane() == null) {
            return details.number() == null && details.odd() == null ? Fit.open(Need.LANE) : Fit.no("other-numbers");
        }
        if (!rule.numbers().contains(HouseNumber.of(details.lane()))) {
            return Fit.no("other-numbers");
        }
        return inner(rule.inner(), details.inner(), details.numberTo());
    }

    private static Fit yard(Rule rule, Details details) {
        if (details.lane() != null) {
            return Fit.no("other-numbers");
        }
        if (details.number() == null) {
            return Fit.open(Need.NUMBER);
        }
        if (!rule.numbers().contains(HouseNumber.of(details.number().number()))) {
            return Fit.no("other-numbers");
        }
        Parts parts = rule.parts();
        if (parts != null && details.part(PartUnit.BUILDING) == null) {
            return Fit.open(Need.BUILDING);
        }
        if (parts != null && !parts.contains(String.valueOf(details.part(PartUnit.BUILDING)))) {
            return Fit.no("other-parts");
        }
        HouseNumber inner = details.inner();
        if (inner == null && details.number().hasSub()) {
            inner = HouseNumber.of(details.number().sub());
        }
        return inner(rule.inner(), inner, details.numberTo());
    }

    static Fit inner(NumberSet numbers, @Nullable HouseNumber door, @Nullable HouseNumber last) {
        if (numbers.isAll()) {
            return Fit.YES;
        }
        if (door == null) {
            return Fit.open(Need.NUMBER);
        }
        return last == null ? single(numbers, door) : stretch(numbers, door, last);
    }

    private static Fit area(Entry entry, Rule rule, Facet facet, Situation situation) {
        Details details = facet.details();
        if (!rule.numbers().isAll()
                && details.number() != null
                && !rule.numbers().contains(details.number())) {
            return Fit.no("other-side");
        }
        if (!rule.numbers().isAll()
                && details.odd() != null
                && sideOnly(rule.numbers(), details.odd()).kind() == Fit.Kind.NO) {
            return Fit.no("other-side");
        }
        Parts parts = rule.parts();
        String label = parts == null ? null : FittingParts.label(parts.unit(), facet);
        if (parts != null && label == null) {
            return Fit.open(FittingParts.need(parts.unit()));
        }
        if (parts != null && FittingParts.excludes(parts, String.valueOf(label))) {
            return Fit.no("other-parts");
        }
        if (!rule.include() && !rule.numbers().isAll() && details.number() == null) {
            return Fit.open(Need.NUMBER);
        }
        Boolean supposed = situation.supposed().get(entry.id());
        if (supposed != null) {
            return supposed ? Fit.YES : Fit.no("outside-area");
        }
        if (details.side() != null && rule.edges().stream().anyMatch(edge -> edge.endsWith(details.side()))) {
            return Fit.YES;
        }
        if (entry.area() != null && situation.point() != null) {
            return drawn(entry.area(), situation.point(), facet);
        }
        return Fit.open(facet.place().kind() == PlaceKind.STREET ? Need.SIDE : Need.POINT);
    }

    /** Of a part that was drawn: near its edge only a sentence that takes the edge in or leaves it out tells. */
    private static Fit drawn(Drawn area, Coordinate point, Facet facet) {
        boolean around = area.outline().isAround(point);
        boolean known = !area.isAtEdge(point) || area.takesEdgeIn() || area.leavesEdgeOut() && !around;
        if (!known) {
            return Fit.open(facet.place().kind() == PlaceKind.STREET ? Need.SIDE : Need.POINT);
        }
        return around || area.isAtEdge(point) && area.takesEdgeIn() ? Fit.YES : Fit.no("outside-area");
    }
}
