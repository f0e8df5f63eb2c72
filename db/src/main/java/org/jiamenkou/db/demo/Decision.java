package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Decides this year's primary zones: everybody to the school of the block, but for split, shared, left-out, forgotten
 * and doubly claimed compounds.
 */
final class Decision {

    static final int FORGOTTEN = 2;
    static final int DOUBLE = 2;
    static final int DUAL = 2;
    static final int LINKS = 6;
    private static final int SHARED_AREAS = 4;
    private static final int COMPOUNDS_IN_SHARED = 3;

    private final Town town;
    private final Chance chance;
    private final List<List<Share>> shares = new ArrayList<>();
    private final List<Carving> carvings = new ArrayList<>();
    private final Map<Integer, Integer> overflow = new TreeMap<>();
    private final Set<Integer> special = new LinkedHashSet<>();
    private final List<Compound> lone = new ArrayList<>();
    private final List<Compound> dual = new ArrayList<>();

    Decision(Town town, Chance chance) {
        this.town = town;
        this.chance = chance;
        town.compounds().forEach(c -> shares.add(List.of(Share.whole(c.cell()))));
        town.compounds().stream().filter(c -> c.parting() != Unit.WHOLE).forEach(this::split);
        town.kinds().all(ZoneKind.EXCEPT).forEach(this::carve);
        town.settlement().lonely().forEach(this::forget);
        claimTwice();
        shareOpenly();
        sendNextDoor();
        link();
    }

    /** This year's primary zones for registered children. */
    Plan plan() {
        return new Plan(town, town.primary(), shares, carvings, overflow, lone);
    }

    /** The compounds that the neighbouring district claims too. */
    List<Compound> dual() {
        return dual;
    }

    private void split(Compound c) {
        Cell own = town.cell(c.cell());
        Cell east = town.grid().beside(own, 1);
        Cell west = town.grid().beside(own, -1);
        boolean toEast = town.isList(east) && (c.eastSide() || !town.isList(west));
        int partner = (toEast ? east : west).id();
        List<Slice> slices = new Slicing(chance).slices(c);
        shares.set(
                c.id(),
                List.of(
                        new Share(slices.get(0), List.of(c.cell()), false),
                        new Share(slices.get(1), List.of(partner), false)));
        special.add(c.id());
    }

    private void carve(int cell) {
        Community trimmed = town.settlement().western(cell);
        Community grouped = town.settlement().eastern(cell);
        Street lane = town.settlement().lanes(cell).get(0);
        int partner = town.grid().beside(town.cell(cell), 1).id();
        List<Integer> left = new ArrayList<>();
        List.of(trimmed, grouped)
                .forEach(community -> town.compounds().stream()
                        .filter(c -> c.community().equals(community) && !standsIn(lane, c))
                        .limit(2)
                        .forEach(c -> left.add(c.id())));
        left.forEach(id -> shares.set(id, List.of(Share.whole(partner))));
        special.addAll(left);
        int number = freeNumber(lane);
        carvings.add(new Carving(
                cell, partner, lane, number, trimmed, grouped, grouped.groups() * 2 / 3, List.copyOf(left)));
    }

    private static boolean standsIn(Street lane, Compound c) {
        return c.door() != null && c.door().street().equals(lane.name());
    }

    private int freeNumber(Street lane) {
        while (true) {
            int number = chance.between(20, 150);
            Door door = new Door(lane.name(), number);
            if (town.compounds().stream().noneMatch(c -> door.equals(c.door()))) {
                return number;
            }
        }
    }

    private void forget(int cell) {
        Compound c = ofCell(cell).get(0);
        shares.set(c.id(), List.of(new Share(Slice.WHOLE, List.of(), false)));
        special.add(c.id());
        lone.add(c);
    }

    private void claimTwice() {
        List<Compound> candidates = plain(c -> c.eastSide()
                && town.cell(c.cell()).column()
                        < Grid.blocks(town.cell(c.cell()).band()) - 1
                && town.isList(town.grid().beside(town.cell(c.cell()), 1)));
        for (Compound c : candidates.subList(0, DOUBLE)) {
            int other = town.grid().beside(town.cell(c.cell()), 1).id();
            shares.set(c.id(), List.of(new Share(Slice.WHOLE, List.of(c.cell(), other), false)));
            special.add(c.id());
        }
    }

    private void shareOpenly() {
        int areas = 0;
        for (int cell : chance.shuffled(town.kinds().all(ZoneKind.LIST))) {
            Cell other = town.grid().beside(town.cell(cell), 1);
            List<Compound> own = plain(c -> c.cell() == cell);
            if (areas < SHARED_AREAS && town.isList(other) && own.size() > 2 * COMPOUNDS_IN_SHARED) {
                for (Compound c : own.subList(0, COMPOUNDS_IN_SHARED)) {
                    shares.set(c.id(), List.of(new Share(Slice.WHOLE, List.of(cell, other.id()), true)));
                    special.add(c.id());
                }
                areas++;
            }
        }
    }

    private void sendNextDoor() {
        List<Compound> eastern = plain(c -> c.eastSide()
                && town.cell(c.cell()).column()
                        == Grid.blocks(town.cell(c.cell()).band()) - 1);
        eastern.sort(Comparator.comparing(c -> -c.spot().x()));
        dual.addAll(eastern.subList(0, DUAL));
        dual.forEach(c -> special.add(c.id()));
    }

    private void link() {
        for (int cell : chance.shuffled(town.kinds().all(ZoneKind.LIST))) {
            Cell other = town.grid().beside(town.cell(cell), 1);
            if (overflow.size() < LINKS && town.isList(other) && !overflow.containsKey(other.id())) {
                overflow.put(cell, other.id());
            }
        }
    }

    /** Compounds of zones told by compounds with nothing special about them, in chance order. */
    private List<Compound> plain(Predicate<Compound> wish) {
        return new ArrayList<>(chance.shuffled(town.compounds().stream()
                .filter(c -> town.kinds().of(c.cell()) == ZoneKind.LIST && !special.contains(c.id()))
                .filter(wish)
                .toList()));
    }

    private List<Compound> ofCell(int cell) {
        return town.compounds().stream().filter(c -> c.cell() == cell).toList();
    }
}
