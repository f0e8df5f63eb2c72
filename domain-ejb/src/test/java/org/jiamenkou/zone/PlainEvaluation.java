package org.jiamenkou.zone;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiamenkou.address.HouseNumber;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.rule.NumberRange;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Parity;
import org.jiamenkou.rule.Parts;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a notice asked one by one, as simply as it can be done: every zone, every rule, no index. A spot is
 * definite: everything that could be said of it is said.
 */
final class PlainEvaluation {

    /**
     * A definite spot.
     *
     * @param place the name typed
     * @param kind what the place is
     * @param number the door on a street or inside a lane, or null
     * @param lane the lane, or null
     * @param group the group of a village, or null
     * @param building the building of a compound, or null
     * @param around the community around it, or null
     */
    record Spot(
            String place,
            PlaceKind kind,
            @Nullable HouseNumber number,
            @Nullable Integer lane,
            @Nullable String group,
            @Nullable String building,
            @Nullable String around) {}

    private static final int LONE_NUMBER = 9;

    private final List<Zone> zones;

    PlainEvaluation(List<Zone> zones) {
        this.zones = zones;
    }

    /** The names of the schools that serve the spot. */
    Set<String> schools(Spot spot) {
        Set<String> schools = tell(spot, spot.place());
        return schools.isEmpty() && spot.around() != null ? tell(spot, spot.around()) : schools;
    }

    private Set<String> tell(Spot spot, String place) {
        int best = zones.stream()
                .mapToInt(zone -> standing(zone, spot, place).rank())
                .max()
                .orElse(-1);
        Set<String> schools = new TreeSet<>();
        for (Zone zone : zones) {
            Standing standing = standing(zone, spot, place);
            boolean wins = standing.rank() == best || best == LONE_NUMBER && standing.naming();
            if (best >= 0 && wins) {
                zone.schools().forEach(school -> schools.add(school.name()));
            }
        }
        return schools;
    }

    /** How specifically a zone takes a spot in, and whether it names the very number. */
    private record Standing(int rank, boolean naming) {}

    /** −1 when the zone does not take the spot in, or leaves it out as specifically. */
    private static Standing standing(Zone zone, Spot spot, String place) {
        int out = -1;
        boolean outNames = false;
        for (Zone.Clause clause : zone.clauses()) {
            Rule rule = clause.rule();
            boolean speaksOfIt = spot.place().equals(rule.place()) || place.equals(rule.place());
            if (!rule.include() && speaksOfIt && matches(rule, spot)) {
                out = Math.max(out, specificity(rule, spot));
                outNames |= names(rule, spot);
            }
        }
        int in = -1;
        boolean naming = false;
        for (Zone.Clause clause : zone.clauses()) {
            Rule rule = clause.rule();
            boolean taken = rule.include() && place.equals(rule.place()) && matches(rule, spot);
            int rank = taken ? specificity(rule, spot) : -1;
            if (rank > out && !(rank == LONE_NUMBER && outNames)) {
                in = Math.max(in, rank);
                naming |= names(rule, spot);
            }
        }
        return new Standing(in, naming);
    }

    /** Whether the rule names the number of the spot as a number of its own, alone or in a list. */
    private static boolean names(Rule rule, Spot spot) {
        NumberSet decides = rule.kind() == RuleKind.LANE ? rule.inner() : rule.numbers();
        boolean numbered = rule.kind() == RuleKind.NUM || rule.kind() == RuleKind.LANE;
        HouseNumber door = spot.number();
        return numbered
                && door != null
                && decides.ranges().stream()
                        .anyMatch(range ->
                                isOneDoorOrNumber(range) && range.from().number() == door.number());
    }

    private static boolean matches(Rule rule, Spot spot) {
        return switch (rule.kind()) {
            case NUM -> spot.lane() == null && spot.number() != null && holds(rule.numbers(), spot.number());
            case STREET ->
                everything(rule.numbers())
                        || spot.lane() == null && holds(rule.numbers(), spot.number())
                        || spot.lane() != null && holds(rule.numbers(), HouseNumber.of(spot.lane()));
            case LANE ->
                spot.lane() != null
                        && holds(rule.numbers(), HouseNumber.of(spot.lane()))
                        && (everything(rule.inner()) || holds(rule.inner(), spot.number()));
            case PART -> isAmong(rule.parts(), spot.group()) || isAmong(rule.parts(), spot.building());
            default -> true;
        };
    }

    private static boolean isAmong(@Nullable Parts parts, @Nullable String label) {
        return parts != null && label != null && parts.labels().contains(label);
    }

    private static boolean everything(NumberSet set) {
        return set.toString().equals("0-");
    }

    private static boolean holds(NumberSet set, @Nullable HouseNumber door) {
        if (door == null) {
            return false;
        }
        for (NumberRange range : set.ranges()) {
            long at = door.number() * 1_000_000L + door.sub();
            boolean between = range.from().number() * 1_000_000L + range.from().sub() <= at
                    && at <= range.to().number() * 1_000_000L + range.to().sub();
            boolean side = range.parity() == Parity.ALL || (range.parity() == Parity.ODD) == (door.number() % 2 == 1);
            if (between && side) {
                return true;
            }
        }
        return false;
    }

    /** The order of precedence, from the number on the door down to the community. */
    private static int specificity(Rule rule, Spot spot) {
        NumberSet decides = rule.kind() == RuleKind.LANE && !everything(rule.inner()) ? rule.inner() : rule.numbers();
        boolean exact = decides.ranges().size() == 1
                && isOneDoorOrNumber(decides.ranges().get(0));
        return switch (rule.kind()) {
            case NUM -> exact ? LONE_NUMBER : 7;
            case LANE -> exact && !everything(rule.inner()) ? LONE_NUMBER : 7;
            case STREET -> everything(rule.numbers()) ? 3 : 6;
            case PART -> 5;
            default -> spot.place().equals(rule.place()) && spot.kind() == PlaceKind.COMPOUND ? 4 : 2;
        };
    }

    private static boolean isOneDoorOrNumber(NumberRange range) {
        boolean wholeNumber =
                range.to().sub() == HouseNumber.LAST_SUB && !range.from().hasSub();
        return range.from().number() == range.to().number()
                && (wholeNumber || range.from().sub() == range.to().sub());
    }
}
