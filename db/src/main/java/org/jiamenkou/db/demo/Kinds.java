package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which zone is spoken of in which way: 60 by compounds, 17 by roads (six of them as boxes), nine with something left
 * out. The road zones lie together, as an old town does, so that both sides of its streets are told; the zones with
 * something left out have a zone of compounds to their east, which takes it.
 */
final class Kinds {

    private static final int OLD_TOWN = 4;
    private static final int BOXES = 6;

    private final List<ZoneKind> kinds;

    Kinds(Grid grid, Chance chance) {
        this.kinds = new ArrayList<>(Collections.nCopies(grid.cells().size(), ZoneKind.LIST));
        for (Cell cell : grid.cells()) {
            if (cell.band() == OLD_TOWN || (cell.band() == OLD_TOWN + 1 && cell.column() == BOXES)) {
                kinds.set(cell.id(), ZoneKind.ROAD);
            } else if (cell.band() == OLD_TOWN + 1 && cell.column() < BOXES) {
                kinds.set(cell.id(), ZoneKind.BOX);
            } else if (cell.column() == exceptColumn(cell.band())) {
                int shift = chance.below(2);
                kinds.set(cell.id() + shift, ZoneKind.EXCEPT);
            } else if (cell.column() == 7 && (cell.band() == 0 || cell.band() == Grid.BANDS - 1)) {
                kinds.set(cell.id(), ZoneKind.EXCEPT);
            }
        }
    }

    ZoneKind of(int cell) {
        return kinds.get(cell);
    }

    ZoneKind of(Cell cell) {
        return of(cell.id());
    }

    /** The blocks spoken of in one of these ways. */
    List<Integer> all(ZoneKind... wanted) {
        return Slice.run(0, kinds.size() - 1).stream()
                .filter(cell -> List.of(wanted).contains(kinds.get(cell)))
                .toList();
    }

    private static int exceptColumn(int band) {
        return band == OLD_TOWN || band == OLD_TOWN + 1 ? -1 : 1 + band % 4;
    }
}
