package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Frame;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Polygons of GeoJSON, turned into the stored frame. */
final class GeoJsonShapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** The country, with a little room. */
    private static final double WEST = 73;

    private static final double EAST = 136;

    private static final double SOUTH = 3;

    private static final double NORTH = 54;

    private final Frame frame;

    /** Points of the geometry that is being read. */
    private int points;

    GeoJsonShapes(Frame frame) {
        this.frame = frame;
    }

    /** A polygon or several; refuses other shapes, open rings, more points than are kept, and points outside the country. */
    Geometry read(@Nullable Object geometry) throws Unreadable {
        points = 0;
        if (geometry instanceof Map<?, ?> members && members.get("coordinates") instanceof List<?> coordinates) {
            if ("Polygon".equals(members.get("type"))) {
                return polygon(coordinates);
            }
            if ("MultiPolygon".equals(members.get("type"))) {
                List<Polygon> polygons = new ArrayList<>();
                for (Object polygon : coordinates) {
                    polygons.add(polygon(list(polygon)));
                }
                return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
        }
        throw new Unreadable("area-not-a-polygon");
    }

    private Polygon polygon(List<?> rings) throws Unreadable {
        if (rings.isEmpty()) {
            throw new Unreadable("area-not-a-polygon");
        }
        List<LinearRing> made = new ArrayList<>();
        for (Object ring : rings) {
            made.add(ring(list(ring)));
        }
        return FACTORY.createPolygon(made.get(0), made.subList(1, made.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(List<?> corners) throws Unreadable {
        points += corners.size();
        if (points > OutlineText.MOST_POINTS) {
            throw new Unreadable("area-too-many-points", Integer.toString(OutlineText.MOST_POINTS));
        }
        List<Coordinate> line = new ArrayList<>(corners.size());
        for (Object point : corners) {
            line.add(point(list(point)));
        }
        if (line.size() < 4 || !line.get(0).equals2D(line.get(line.size() - 1))) {
            throw new Unreadable("area-ring-open");
        }
        return FACTORY.createLinearRing(line.toArray(Coordinate[]::new));
    }

    private Coordinate point(List<?> point) throws Unreadable {
        if (point.size() < 2 || !(point.get(0) instanceof Double x) || !(point.get(1) instanceof Double y)) {
            throw new Unreadable("area-not-a-polygon");
        }
        if (!within(x, y)) {
            throw new Unreadable(within(y, x) ? "coordinates-swapped" : "outside-the-country", x + ", " + y);
        }
        org.jiamenkou.kernel.Coordinate stored = frame.toStored(y, x);
        return new Coordinate(stored.lon(), stored.lat());
    }

    private static boolean within(double lon, double lat) {
        return lon > WEST && lon < EAST && lat > SOUTH && lat < NORTH;
    }

    private static List<?> list(@Nullable Object value) throws Unreadable {
        if (value instanceof List<?> items) {
            return items;
        }
        throw new Unreadable("area-not-a-polygon");
    }
}
