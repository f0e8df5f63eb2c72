package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A block between streets: the zone of one primary school.
 *
 * @param id its place in the list of blocks, row by row from the north-west
 * @param band its row, from the north
 * @param column its place in the row, from the west
 * @param west its western edge, metres
 * @param south its southern edge
 * @param east its eastern edge
 * @param north its northern edge
 * @param northern numbers facing it from its northern edge
 * @param southern numbers facing it from its southern edge
 * @param western numbers facing it from its western edge
 * @param eastern numbers facing it from its eastern edge
 */
record Cell(
        int id,
        int band,
        int column,
        double west,
        double south,
        double east,
        double north,
        List<Stretch> northern,
        List<Stretch> southern,
        List<Stretch> western,
        List<Stretch> eastern) {

    /** Gates keep this far from the corners, metres. */
    private static final double CORNER = 60;

    /** A gate on the edge, and which side of the block it is on. */
    record Gate(Door door, Spot spot, boolean onEastSide) {}

    Spot centre() {
        return new Spot((west + east) / 2, (south + north) / 2);
    }

    /** All numbers facing it. */
    List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>(northern);
        all.addAll(southern);
        all.addAll(western);
        all.addAll(eastern);
        return all;
    }

    /** The gate at {@code share} (0 to 1) of the way round, with a home standing {@code inset} metres behind it. */
    Gate gate(double share, double inset) {
        double width = east - west - 2 * CORNER;
        double height = north - south - 2 * CORNER;
        double along = share * 2 * (width + height);
        if (along < width) {
            double x = west + CORNER + along;
            return new Gate(door(northern, x), new Spot(x, north - inset), false);
        }
        if (along < width + height) {
            double y = north - CORNER - (along - width);
            return new Gate(door(eastern, Grid.HEIGHT - y), new Spot(east - inset, y), true);
        }
        if (along < 2 * width + height) {
            double x = east - CORNER - (along - width - height);
            return new Gate(door(southern, x), new Spot(x, south + inset), false);
        }
        double y = south + CORNER + (along - 2 * width - height);
        return new Gate(door(western, Grid.HEIGHT - y), new Spot(west + inset, y), false);
    }

    private static Door door(List<Stretch> side, double along) {
        for (Stretch stretch : side) {
            int number = stretch.street().number(along, stretch.odd());
            if (along >= stretch.street().from() && along < stretch.street().to() && stretch.contains(number)) {
                return new Door(stretch.street().name(), number);
            }
        }
        Stretch nearest = side.get(side.size() - 1);
        return new Door(nearest.street().name(), nearest.last());
    }
}
