package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;

/** 明湖区 before anything is decided about zones: streets, blocks, communities, compounds, schools. */
final class Town {

    private final Grid grid;
    private final Kinds kinds;
    private final Settlement settlement;
    private final JuniorZones juniorZones;
    private final Founding founding;

    Town(Chance chance) {
        NameGiver names = new NameGiver(chance);
        grid = new Grid(names);
        kinds = new Kinds(grid, chance);
        settlement = new Settlement(grid, kinds, names, chance);
        juniorZones = new JuniorZones(grid);
        founding = new Founding(grid, juniorZones, chance);
    }

    Grid grid() {
        return grid;
    }

    Cell cell(int id) {
        return grid.cells().get(id);
    }

    Kinds kinds() {
        return kinds;
    }

    Settlement settlement() {
        return settlement;
    }

    List<Compound> compounds() {
        return settlement.compounds();
    }

    JuniorZones juniorZones() {
        return juniorZones;
    }

    /** The school of each block. */
    List<School> primary() {
        return founding.primary();
    }

    /** The school of each junior zone. */
    List<School> junior() {
        return founding.junior();
    }

    /** Every campus once. */
    List<School> schools() {
        List<School> all = new ArrayList<>(primary());
        junior().stream()
                .filter(school -> school.kind() != SchoolKind.NINE_YEAR)
                .forEach(all::add);
        return all;
    }

    /** Every street and lane. */
    List<Street> streets() {
        List<Street> all = new ArrayList<>(grid.streets());
        grid.cells().forEach(cell -> all.addAll(settlement.lanes(cell.id())));
        return all;
    }

    /** Whether a block is told by its compounds. */
    boolean isList(Cell cell) {
        return kinds.of(cell) == ZoneKind.LIST;
    }
}
