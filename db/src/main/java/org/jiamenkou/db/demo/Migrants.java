package org.jiamenkou.db.demo;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The zones for migrant children: those for registered ones, but for 18 blocks whose children go to another school. */
final class Migrants {

    static final int DIFFERENT = 18;

    private Migrants() {}

    /** The blocks whose migrant children go elsewhere, and whose school they go to. */
    static Map<Integer, Integer> moves(Plan plan, Chance chance) {
        Town town = plan.town();
        Set<Integer> linked = new HashSet<>(plan.overflow().keySet());
        linked.addAll(plan.overflow().values());
        Map<Integer, Integer> moves = new TreeMap<>();
        for (int cell : chance.shuffled(town.kinds().all(ZoneKind.LIST))) {
            int row = Grid.blocks(town.cell(cell).band())
                    + Grid.blocks(town.cell(cell).band() + 1);
            int target = cell + row < town.grid().cells().size() ? cell + row : cell - row;
            boolean free = !linked.contains(cell) && !moves.containsKey(target) && !moves.containsValue(cell);
            if (moves.size() < DIFFERENT && free) {
                moves.put(cell, target);
            }
        }
        return moves;
    }
}
