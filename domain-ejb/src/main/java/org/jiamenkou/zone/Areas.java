package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jiamenkou.kernel.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** The drawn areas of a notice, found by point. */
final class Areas {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double METRES_PER_DEGREE = 111_320;

    private final STRtree tree = new STRtree();
    private final List<Entry> undrawn = new ArrayList<>();
    private final double boundaryMetres;

    Areas(double boundaryMetres) {
        this.boundaryMetres = boundaryMetres;
    }

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
            tree.insert(envelope, new Drawn(entry, new Outline(area.getGeometry())));
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

    /** The areas around a point. */
    List<Entry> around(Coordinate where) {
        return found(where, outline -> outline.isAround(where));
    }

    /** The areas whose edge is too near to a point to tell. */
    List<Entry> near(Coordinate where) {
        return found(where, outline -> outline.isWithin(boundaryMetres, where));
    }

    private List<Entry> found(Coordinate where, Predicate<Outline> asked) {
        List<Entry> found = new ArrayList<>();
        tree.query(new Envelope(where.lon(), where.lon(), where.lat(), where.lat()), item -> {
            Drawn drawn = (Drawn) item;
            if (asked.test(drawn.outline)) {
                found.add(drawn.entry);
            }
        });
        return found;
    }

    private record Drawn(Entry entry, Outline outline) {}
}
