package org.jiamenkou.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiamenkou.kernel.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Cuts a piece of land of some 22 by 22 km into areas that touch and do not overlap, with edges as crooked as roads. */
final class Land {

    private static final double SOUTH = 30.6;
    private static final double WEST = 103.7;
    private static final double WIDTH = 0.2;
    private static final int POINTS_PER_EDGE = 12;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final int columns;
    private final int rows;
    private final double phase;

    Land(int columns, int rows, Random random) {
        this.columns = columns;
        this.rows = rows;
        this.phase = random.nextDouble();
    }

    /** The areas, west to east and south to north. */
    List<Geometry> areas() {
        List<Geometry> areas = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                areas.add(area(column, row));
            }
        }
        return areas;
    }

    /** A point somewhere on the land. */
    static Coordinate anywhere(Random random) {
        return new Coordinate(SOUTH + WIDTH * random.nextDouble(), WEST + WIDTH * random.nextDouble());
    }

    private Geometry area(int column, int row) {
        List<org.locationtech.jts.geom.Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < POINTS_PER_EDGE; i++) {
            ring.add(bent(column + part(i), row));
        }
        for (int i = 0; i < POINTS_PER_EDGE; i++) {
            ring.add(bent(column + 1, row + part(i)));
        }
        for (int i = 0; i < POINTS_PER_EDGE; i++) {
            ring.add(bent(column + 1 - part(i), row + 1));
        }
        for (int i = 0; i < POINTS_PER_EDGE; i++) {
            ring.add(bent(column, row + 1 - part(i)));
        }
        ring.add(ring.get(0).copy());
        return FACTORY.createPolygon(ring.toArray(org.locationtech.jts.geom.Coordinate[]::new));
    }

    private static double part(int i) {
        return (double) i / POINTS_PER_EDGE;
    }

    /** Where the straight grid's point lies on the land: moved by waves that are the same for all its neighbours. */
    private org.locationtech.jts.geom.Coordinate bent(double x, double y) {
        double east = x + 0.2 * Math.sin(3 * y + phase) + 0.04 * Math.sin(17 * (x + y) + phase);
        double north = y + 0.2 * Math.sin(3 * x + 2 * phase) + 0.04 * Math.sin(19 * (x - y) + phase);
        return new org.locationtech.jts.geom.Coordinate(WEST + WIDTH * east / columns, SOUTH + WIDTH * north / rows);
    }
}
