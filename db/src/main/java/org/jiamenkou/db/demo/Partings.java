package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which compounds two schools share by parts: 12 % of all, 134, by building, phase, section, number, or odd and even.
 * They stand in zones told by compounds that have another such zone beside them.
 */
final class Partings {

    private static final int BY_BUILDING = 80;
    private static final int BY_PHASE = 8;
    private static final int BY_SECTION = 6;
    private static final int BY_NUMBER = 20;
    private static final int BY_PARITY = 20;

    private final Map<List<Integer>, Unit> units = new HashMap<>();

    Partings(Kinds kinds, Grid grid, List<Integer> counts, List<Integer> lonely, Chance chance) {
        List<List<Integer>> places = new ArrayList<>();
        for (int cell : kinds.all(ZoneKind.LIST)) {
            boolean beside = kinds.of(grid.beside(grid.cells().get(cell), 1)) == ZoneKind.LIST
                    || kinds.of(grid.beside(grid.cells().get(cell), -1)) == ZoneKind.LIST;
            for (int place = 0; beside && !lonely.contains(cell) && place < counts.get(cell) - 3; place++) {
                places.add(List.of(cell, place));
            }
        }
        List<List<Integer>> chosen = chance.shuffled(places);
        List<Unit> wanted = wanted();
        for (int i = 0; i < wanted.size(); i++) {
            units.put(chosen.get(i), wanted.get(i));
        }
    }

    /** What the parts of the compound at that place of the block are counted in. */
    Unit of(int cell, int place) {
        return units.getOrDefault(List.of(cell, place), Unit.WHOLE);
    }

    private static List<Unit> wanted() {
        List<Unit> all = new ArrayList<>();
        all.addAll(Collections.nCopies(BY_BUILDING, Unit.BUILDING));
        all.addAll(Collections.nCopies(BY_PHASE, Unit.PHASE));
        all.addAll(Collections.nCopies(BY_SECTION, Unit.SECTION));
        all.addAll(Collections.nCopies(BY_NUMBER, Unit.NUMBER));
        all.addAll(Collections.nCopies(BY_PARITY, Unit.PARITY));
        return all;
    }
}
