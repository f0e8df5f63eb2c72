package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jiamenkou.kernel.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** The drawn areas of a notice, found by point. */
final class Areas {

    private static final double METRES_PER_DEGREE = 111_320;

    private final STRtree tree = new STRtree();
    private final List<Entry> undrawn = new ArrayList<>();
    private final double boundaryMetres;

    Areas(double boundaryMetres) {
        this.boundaryMetres = boundaryMetres;
    }

    void add(Entry entry) {
        Geometry polygon = entry.clause().polygon();
        if (polygon == null) {
            undrawn.add(entry);
        } else {
            Envelope envelope = new Envelope(polygon.getEnvelopeInternal());
            envelope.expandBy(2 * boundaryMetres / METRES_PER_DEGREE);
            tree.insert(envelope, entry);
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

    /**
     * The areas a point lies in. At an edge it lies in those that take their edge in; of those that leave it out it lies
     * in none that another area takes it from.
     */
    List<Entry> around(Coordinate where) {
        List<Entry> found = new ArrayList<>();
        List<Entry> leavingOut = new ArrayList<>();
        boolean[] taken = {false};
        visit(where, (entry, area) -> {
            boolean policy = area.takesEdgeIn() || area.leavesEdgeOut();
            boolean atEdge = policy && area.isAtEdge(where);
            if (atEdge && area.takesEdgeIn()) {
                taken[0] |= entry.includes();
                found.add(entry);
            } else if (area.outline().isAround(where)) {
                (atEdge ? leavingOut : found).add(entry);
            }
        });
        if (!taken[0]) {
            found.addAll(leavingOut);
        }
        return found;
    }

    /**
     * The areas a point may lie in that is so near to an edge that nobody can tell; none where the edges tell. An area
     * that leaves its edge out may still hold a point on its inner side, unless another area takes that edge in.
     */
    List<Entry> undecided(Coordinate where) {
        List<Entry> open = new ArrayList<>();
        List<Entry> leavingOut = new ArrayList<>();
        List<Entry> taking = new ArrayList<>();
        visit(where, (entry, area) -> {
            if (!area.isAtEdge(where)) {
                return;
            }
            if (area.takesEdgeIn()) {
                taking.add(entry);
            } else if (!area.leavesEdgeOut()) {
                open.add(entry);
            } else if (area.outline().isAround(where)) {
                leavingOut.add(entry);
            }
        });
        if (taking.stream().noneMatch(Entry::includes)) {
            open.addAll(leavingOut);
        }
        if (!open.isEmpty()) {
            open.addAll(taking);
        }
        return open;
    }

    private void visit(Coordinate where, BiConsumer<Entry, Drawn> asked) {
        tree.query(new Envelope(where.lon(), where.lon(), where.lat(), where.lat()), item -> {
            Entry entry = (Entry) item;
            Drawn area = entry.area();
            if (area != null) {
                asked.accept(entry, area);
            }
        });
    }
}
