package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Next year's zones: this year's with a handful of changes, so that the difference is worth reading. One forgotten
 * compound is taken, one double claim is settled, three compounds change school, a split is cut elsewhere, a shared
 * area loses a compound, an overflow link ends; three compounds change their junior school.
 */
final class NextYear {

    private static final int MOVED = 3;

    private final Plan before;
    private final Town town;
    private final Map<Integer, List<Share>> changed = new LinkedHashMap<>();
    private final Map<Integer, Integer> juniorMoves = new TreeMap<>();

    NextYear(Plan before, List<Compound> dual, Chance chance) {
        this.before = before;
        this.town = before.town();
        takeBack(before.lone().get(0));
        takeBack(first(
                shares -> shares.get(0).zones().size() == 2 && !shares.get(0).joint()));
        takeBack(first(shares -> shares.get(0).joint()));
        cutElsewhere(first(shares -> shares.size() == 2
                && shares.get(0).slice().unit() == Unit.BUILDING
                && shares.get(0).slice().allBut().isEmpty()));
        List<Compound> plain = chance.shuffled(town.compounds().stream()
                .filter(c -> town.kinds().of(c.cell()) == ZoneKind.LIST && !dual.contains(c))
                .filter(c -> before.of(c).equals(List.of(Share.whole(c.cell()))))
                .toList());
        plain.stream()
                .filter(c -> town.isList(town.grid().beside(town.cell(c.cell()), 1)))
                .limit(MOVED)
                .forEach(this::moveNextDoor);
        plain.stream()
                .filter(c -> town.juniorZones().of(c.cell()) % 4 == 0)
                .limit(MOVED)
                .forEach(c -> juniorMoves.put(c.id(), town.juniorZones().of(c.cell()) + 1));
    }

    /** The primary zones of next year. */
    Plan plan() {
        Map<Integer, Integer> links = new TreeMap<>(before.overflow());
        links.remove(links.keySet().iterator().next());
        return before.with(changed, links);
    }

    /** The compounds whose primary school changes, by id. */
    List<Integer> changed() {
        return new ArrayList<>(changed.keySet());
    }

    /** The compounds whose junior school changes, with the zone they go to. */
    Map<Integer, Integer> juniorMoves() {
        return juniorMoves;
    }

    private Compound first(Predicate<List<Share>> wish) {
        return town.compounds().stream()
                .filter(c -> wish.test(before.of(c)))
                .findFirst()
                .orElseThrow();
    }

    private void takeBack(Compound c) {
        changed.put(c.id(), List.of(Share.whole(c.cell())));
    }

    private void moveNextDoor(Compound c) {
        int other = town.grid().beside(town.cell(c.cell()), 1).id();
        changed.put(c.id(), List.of(Share.whole(other)));
    }

    private void cutElsewhere(Compound c) {
        List<Share> shares = before.of(c);
        int cut = shares.get(0).slice().labels().size() - 1;
        Slice first = Slice.of(Unit.BUILDING, Slice.run(1, cut));
        Slice second = Slice.of(Unit.BUILDING, Slice.run(cut + 1, c.buildings()));
        changed.put(
                c.id(),
                List.of(
                        new Share(first, shares.get(0).zones(), false),
                        new Share(second, shares.get(1).zones(), false)));
    }
}
