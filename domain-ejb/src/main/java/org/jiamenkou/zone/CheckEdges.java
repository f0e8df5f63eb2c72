package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.rule.EdgePolicy;
import org.jiamenkou.rule.RuleKind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Edges that two areas both take in, so that homes along them have two schools, or both leave out, so that they have none. */
final class CheckEdges {

    /** As near as that two drawn edges are one street, in metres. */
    private static final double SAME = 5;
    /** Edges that run together for less than that only meet at a corner, in metres. */
    private static final double SHORTEST = 20;

    private static final double METRES_PER_DEGREE = 111_320;

    private CheckEdges() {}

    /** Adds what is found between areas of different schools. */
    static void check(List<CheckClause> clauses, List<Finding> findings) {
        List<CheckClause> telling = new ArrayList<>();
        STRtree tree = new STRtree();
        for (CheckClause clause : clauses) {
            EdgePolicy edge = clause.clause().edge();
            Geometry polygon = clause.polygon();
            boolean tells = edge == EdgePolicy.IN || edge == EdgePolicy.OUT;
            if (tells && polygon != null && clause.includes() && clause.rule().kind() == RuleKind.AREA) {
                tree.insert(polygon.getEnvelopeInternal(), telling.size());
                telling.add(clause);
            }
        }
        for (int i = 0; i < telling.size(); i++) {
            between(i, telling, tree, findings);
        }
    }

    private static void between(int index, List<CheckClause> telling, STRtree tree, List<Finding> findings) {
        CheckClause one = telling.get(index);
        Geometry band = band(one.polygon());
        List<?> near = tree.query(band.getEnvelopeInternal());
        near.stream()
                .map(Integer.class::cast)
                .filter(other -> other > index)
                .sorted()
                .map(telling::get)
                .filter(other -> other.clause().edge() == one.clause().edge() && !other.sameSchools(one))
                .filter(other -> runTogether(band, other.polygon()))
                .forEach(other -> findings.add(CheckPlaces.finding(
                        one.clause().edge() == EdgePolicy.IN ? "edge-of-two" : "edge-of-none",
                        Severity.WARNING,
                        null,
                        List.of(one, other))));
    }

    private static Geometry band(@Nullable Geometry polygon) {
        return polygon == null ? CheckAreas.NOWHERE : polygon.getBoundary().buffer(SAME / METRES_PER_DEGREE);
    }

    private static boolean runTogether(Geometry band, @Nullable Geometry polygon) {
        return polygon != null && polygon.getBoundary().intersection(band).getLength() >= SHORTEST / METRES_PER_DEGREE;
    }
}
