package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;

/** The 44 junior zones: two neighbouring blocks each, but for three single ones and one of three. */
final class JuniorZones {

    private final List<List<Integer>> zones = new ArrayList<>();
    private final int[] zoneOf;

    JuniorZones(Grid grid) {
        zoneOf = new int[grid.cells().size()];
        int first = 0;
        for (int band = 0; band < Grid.BANDS; band++) {
            int end = first + Grid.blocks(band);
            while (first < end) {
                int left = end - first;
                int size = left == 3 && band == 5 ? 3 : Math.min(2, left);
                add(Slice.run(first, first + size - 1));
                first += size;
            }
        }
    }

    /** The blocks of each zone. */
    List<List<Integer>> all() {
        return zones;
    }

    /** The zone a block belongs to. */
    int of(int cell) {
        return zoneOf[cell];
    }

    private void add(List<Integer> cells) {
        cells.forEach(cell -> zoneOf[cell] = zones.size());
        zones.add(cells);
    }
}
