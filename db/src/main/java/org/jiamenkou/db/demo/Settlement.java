package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where people live: two communities in each block, lanes in some, and the compounds, 1,116 in all, with a lognormal
 * number of them in each block (mean 14 before scaling, variation .5, 3 to 54).
 */
final class Settlement {

    static final int COMPOUNDS = 1_116;
    private static final double HOUSEHOLDS = 700;
    private static final double HOUSEHOLD_VARIATION = 0.7;
    private static final int HOUSEHOLDS_A_BUILDING = 70;
    private static final int ALIASES = 1_786;
    private static final int MOST_ALIASES = 3;

    private final Grid grid;
    private final Kinds kinds;
    private final NameGiver names;
    private final Chance chance;
    private final List<Community> communities = new ArrayList<>();
    private final Map<Integer, List<Street>> lanes = new HashMap<>();
    private final List<Compound> compounds = new ArrayList<>();
    private final List<Integer> lonely;

    Settlement(Grid grid, Kinds kinds, NameGiver names, Chance chance) {
        this.grid = grid;
        this.kinds = kinds;
        this.names = names;
        this.chance = chance;
        grid.cells().forEach(this::addCommunities);
        addLanes();
        List<Integer> counts = new Counts(kinds, chance).perCell();
        this.lonely = kinds.all(ZoneKind.LIST).stream()
                .sorted(Comparator.comparing(counts::get))
                .limit(2)
                .toList();
        Partings partings = new Partings(kinds, grid, counts, lonely, chance);
        for (Cell cell : grid.cells()) {
            for (int place = 0; place < counts.get(cell.id()); place++) {
                addCompound(cell, place, counts.get(cell.id()), partings.of(cell.id(), place));
            }
        }
        addAliases();
    }

    List<Community> communities() {
        return communities;
    }

    List<Compound> compounds() {
        return compounds;
    }

    /** The lanes inside a block. */
    List<Street> lanes(int cell) {
        return lanes.getOrDefault(cell, List.of());
    }

    /** The two blocks with the fewest compounds, each with one that stands alone in the middle. */
    List<Integer> lonely() {
        return lonely;
    }

    Community western(int cell) {
        return communities.get(2 * cell);
    }

    Community eastern(int cell) {
        return communities.get(2 * cell + 1);
    }

    private void addCommunities(Cell cell) {
        int groups = kinds.of(cell) == ZoneKind.EXCEPT ? chance.between(6, 10) : 0;
        String subdistrict = Words.SUBDISTRICTS.get(cell.band() / 3 * 3 + Math.min(2, cell.column() * 3 / 9));
        communities.add(new Community(localName(cell, List.of("社区")), subdistrict, cell.id(), 0));
        communities.add(new Community(localName(cell, List.of("社区")), subdistrict, cell.id(), groups));
    }

    /** A name on the stem of a street nearby, more often than not; 和平路 and 和平社区 are two places. */
    private String localName(Cell cell, List<String> endings) {
        String stem = chance.pick(cell.stretches()).street().name().substring(0, 2);
        String name = stem + chance.pick(endings);
        return chance.happens(0.4) && !stem.startsWith("环") && names.take(stem, name) ? name : names.fresh(endings);
    }

    private void addLanes() {
        List<Integer> blocks = kinds.all(ZoneKind.EXCEPT);
        for (int i = 0; i < blocks.size(); i++) {
            Cell cell = grid.cells().get(blocks.get(i));
            List<Street> inside = new ArrayList<>();
            for (int lane = 0; lane < (i % 3 == 0 ? 2 : 1); lane++) {
                double y = cell.centre().y() + (lane == 0 ? 0 : 120);
                inside.add(new Street(names.fresh(List.of("巷")), true, y, cell.west() + 60, cell.east() - 60));
            }
            lanes.put(cell.id(), inside);
        }
    }

    private void addCompound(Cell cell, int place, int count, Unit parting) {
        Cell.Gate gate = gate(cell, place, count);
        boolean western = gate.spot().x() < cell.centre().x();
        int households = (int) Math.max(60, chance.lognormal(HOUSEHOLDS, HOUSEHOLD_VARIATION));
        compounds.add(new Compound(
                compounds.size(),
                localName(cell, parting.numbered() ? Words.QUARTER_ENDINGS : Words.COMPOUND_ENDINGS),
                List.of(),
                western ? western(cell.id()) : eastern(cell.id()),
                doorOf(cell, gate, parting),
                gate.spot(),
                gate.onEastSide(),
                households,
                buildings(households, parting),
                parting));
    }

    private Cell.Gate gate(Cell cell, int place, int count) {
        double jitter = chance.between(-0.3, 0.3);
        Cell.Gate gate = cell.gate((place + 0.5 + jitter) / count, chance.between(75.0, 140.0));
        if (place == 0 && lonely.contains(cell.id())) {
            return new Cell.Gate(gate.door(), cell.centre(), false);
        }
        if (place % 5 == 0 && !lanes(cell.id()).isEmpty()) {
            Street lane = lanes(cell.id()).get(0);
            double along = cell.west() + 100 + (cell.east() - cell.west() - 200) * (place + 0.5) / count;
            boolean odd = chance.happens(0.5);
            Spot spot = new Spot(along, lane.fixed() + (odd ? 40 : -40));
            return new Cell.Gate(new Door(lane.name(), lane.number(along, odd)), spot, false);
        }
        return gate;
    }

    private @Nullable Door doorOf(Cell cell, Cell.Gate gate, Unit parting) {
        boolean back = kinds.of(cell) == ZoneKind.BOX && chance.happens(0.4);
        return parting.numbered() || back ? null : gate.door();
    }

    private int buildings(int households, Unit parting) {
        if (parting.numbered()) {
            return Math.max(20, Math.min(80, households / 10));
        }
        int least = parting == Unit.WHOLE ? 3 : 6;
        return Math.max(least, Math.min(40, households / HOUSEHOLDS_A_BUILDING));
    }

    private void addAliases() {
        int[] counts = new int[compounds.size()];
        int left = ALIASES;
        while (left > 0) {
            int id = chance.below(counts.length);
            if (counts[id] < MOST_ALIASES) {
                counts[id]++;
                left--;
            }
        }
        for (Compound c : List.copyOf(compounds)) {
            List<String> aliases = names.aliases(c.name(), counts[c.id()]);
            compounds.set(
                    c.id(),
                    new Compound(
                            c.id(),
                            c.name(),
                            aliases,
                            c.community(),
                            c.door(),
                            c.spot(),
                            c.eastSide(),
                            c.households(),
                            c.buildings(),
                            c.parting()));
        }
    }
}
