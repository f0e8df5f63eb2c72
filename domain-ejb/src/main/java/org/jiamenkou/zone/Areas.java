package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** The drawn areas of a notice, found by point. */
final class Areas {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double METRES_PER_DEGREE = 111_320;

    private final STRtree tree = new STRtree();
    private final List<Entry> undrawn = new ArrayList<>();
    private final double boundaryMetres;
    private boolean empty = true;

    Areas(double boundaryMetres) {
        this.boundaryMetres = boundaryMetres;
    }

    /** What a point comes to: the areas around it, and those whose edge is too near to tell. */
    record Hit(List<Entry> around, List<Entry> near) {}

    static Point point(Coordinate at) {
        return FACTORY.createPoint(new org.locationtech.jts.geom.Coordinate(at.lon(), at.lat()));
    }

    static PreparedGeometry prepare(Geometry polygon) {
        return PreparedGeometryFactory.prepare(polygon);
    }

    void add(Entry entry) {
        PreparedGeometry area = entry.area();
        if (area == null) {
            undrawn.add(entry);
        } else {
            Envelope envelope = new Envelope(area.getGeometry().getEnvelopeInternal());
            envelope.expandBy(2 * boundaryMetres / METRES_PER_DEGREE);
            tree.insert(
                    envelope,
                    new Drawn(entry, new IndexedFacetDistance(area.getGeometry().getBoundary())));
            empty = false;
        }
    }

    /** Areas named in sentences that nobody has drawn yet. */
    List<Entry> undrawn() {
        return undrawn;
    }

    /** Makes the index; nothing may be added afterwards. */
    void build() {
        tree.build();
    }

    /** The areas at a point. */
    Hit at(Coordinate where) {
        List<Entry> around = new ArrayList<>();
        List<Entry> near = new ArrayList<>();
        if (!empty) {
            Point point = point(where);
            for (Object found : tree.query(point.getEnvelopeInternal())) {
                Drawn drawn = (Drawn) found;
                PreparedGeometry area = java.util.Objects.requireNonNull(drawn.entry.area());
                if (area.contains(point)) {
                    around.add(drawn.entry);
                }
                if (isNear(drawn, where, point)) {
                    near.add(drawn.entry);
                }
            }
        }
        return new Hit(around, near);
    }

    private boolean isNear(Drawn drawn, Coordinate where, Point point) {
        org.locationtech.jts.geom.Coordinate edge = drawn.boundary.nearestPoints(point)[0];
        return where.metresTo(new Coordinate(edge.y, edge.x)) <= boundaryMetres;
    }

    private record Drawn(Entry entry, IndexedFacetDistance boundary) {}
}
