package org.jiamenkou.zone;

import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.rule.EdgePolicy;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A drawn area, ready to be asked.
 *
 * @param outline its edge
 * @param edge to whom the edge belongs, or null where nobody has said
 * @param boundaryMetres how near to the edge a point counts as on it
 */
record Drawn(Outline outline, @Nullable EdgePolicy edge, double boundaryMetres) {

    /** The drawing of a rule, or null when it has none. */
    static @Nullable Drawn of(Zone.Clause clause, double boundaryMetres) {
        Geometry polygon = clause.polygon();
        return polygon == null ? null : new Drawn(new Outline(polygon), clause.edge(), boundaryMetres);
    }

    /** Whether the point counts as on the edge. */
    boolean isAtEdge(Coordinate point) {
        return outline.isWithin(boundaryMetres, point);
    }

    /** Whether both sides of the edge belong to the area. */
    boolean takesEdgeIn() {
        return edge == EdgePolicy.IN;
    }

    /** Whether neither side of the edge belongs to the area. */
    boolean leavesEdgeOut() {
        return edge == EdgePolicy.OUT;
    }
}
