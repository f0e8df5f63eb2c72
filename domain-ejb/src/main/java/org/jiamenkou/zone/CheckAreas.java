package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.rule.RuleKind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/** Areas that overlap, that leave holes in the district, that leave their school outside, or that nobody has drawn. */
final class CheckAreas {

    /** Less than this is the breadth of the drawing pen, in square metres. */
    private static final double PEN = 25;

    /** A hole smaller than this holds no homes, in square metres. */
    private static final double SMALLEST_HOLE = 400;

    /** No area at all. */
    static final Geometry NOWHERE = new GeometryFactory().createPolygon();

    private static final int MOST_HOLES = 200;

    private static final double METRES_PER_DEGREE = 111_320;

    private final List<CheckClause> clauses;

    private final Map<Integer, Zoned> zones = new LinkedHashMap<>();

    /** The area of a zone: what it takes without what it leaves out. */
    private record Zoned(Geometry area, List<CheckClause> clauses) {}

    CheckAreas(List<CheckClause> clauses) {
        this.clauses = clauses.stream()
                .filter(clause -> clause.rule().kind() == RuleKind.AREA)
                .toList();
        Map<Integer, List<CheckClause>> drawn = new LinkedHashMap<>();
        for (CheckClause clause : this.clauses) {
            if (clause.polygon() != null) {
                drawn.computeIfAbsent(clause.zoneNumber(), key -> new ArrayList<>())
                        .add(clause);
            }
        }
        drawn.forEach((number, ofZone) -> zones.put(number, new Zoned(area(ofZone), ofZone)));
    }

    private static Geometry area(List<CheckClause> ofZone) {
        Geometry taken = union(ofZone, true);
        Geometry away = union(ofZone, false);
        return away.isEmpty() ? taken : OverlayNGRobust.overlay(taken, away, OverlayNG.DIFFERENCE);
    }

    private static Geometry union(List<CheckClause> ofZone, boolean included) {
        List<Geometry> polygons = new ArrayList<>();
        for (CheckClause clause : ofZone) {
            Geometry polygon = clause.polygon();
            if (polygon != null && clause.includes() == included) {
                polygons.add(polygon);
            }
        }
        return united(polygons);
    }

    private static Geometry united(List<Geometry> polygons) {
        GeometryFactory factory = new GeometryFactory();
        return polygons.isEmpty()
                ? factory.createPolygon()
                : polygons.size() == 1 ? polygons.get(0) : UnaryUnionNG.union(polygons, factory, new PrecisionModel());
    }

    /** Adds the areas nobody has drawn, and overlaps between zones. */
    void check(List<Finding> findings) {
        for (CheckClause clause : clauses) {
            if (clause.polygon() == null && clause.includes()) {
                String edges = String.join("、", clause.rule().edges());
                findings.add(CheckPlaces.finding(
                        "area-not-drawn", Severity.WARNING, clause.rule().place(), List.of(clause), edges));
            }
        }
        overlaps(findings);
    }

    private void overlaps(List<Finding> findings) {
        STRtree tree = new STRtree();
        zones.forEach((number, zoned) -> tree.insert(zoned.area.getEnvelopeInternal(), number));
        zones.forEach((number, zoned) -> {
            List<?> near = tree.query(zoned.area.getEnvelopeInternal());
            near.stream()
                    .map(Integer.class::cast)
                    .filter(other -> other > number)
                    .sorted()
                    .forEach(other -> overlap(zoned, zones.get(other), findings));
        });
    }

    private static void overlap(Zoned one, @Nullable Zoned other, List<Finding> findings) {
        if (other == null || one.clauses.get(0).sameSchools(other.clauses.get(0))) {
            return;
        }
        Geometry shared = OverlayNGRobust.overlay(one.area, other.area, OverlayNG.INTERSECTION);
        double metres = squareMetres(shared);
        if (metres >= PEN) {
            List<CheckClause> both = new ArrayList<>(one.clauses);
            both.addAll(other.clauses);
            findings.add(
                    CheckPlaces.finding("overlap-area", Severity.ERROR, null, both, rounded(metres), where(shared)));
        }
    }

    /** Adds the parts of the district that no area covers. */
    void holes(@Nullable Geometry district, List<Finding> findings) {
        if (district == null || zones.isEmpty()) {
            return;
        }
        Geometry covered = united(zones.values().stream().map(Zoned::area).toList());
        Geometry bare = OverlayNGRobust.overlay(district, covered, OverlayNG.DIFFERENCE);
        List<Geometry> holes = new ArrayList<>();
        for (int i = 0; i < bare.getNumGeometries(); i++) {
            if (squareMetres(bare.getGeometryN(i)) >= SMALLEST_HOLE) {
                holes.add(bare.getGeometryN(i));
            }
        }
        holes.sort(Comparator.comparingDouble(CheckAreas::squareMetres).reversed());
        holes.stream()
                .limit(MOST_HOLES)
                .forEach(hole -> findings.add(new Finding(
                        "gap-area",
                        Severity.WARNING,
                        null,
                        List.of(),
                        List.of(),
                        List.of(rounded(squareMetres(hole)), where(hole)))));
    }

    /** Adds the schools that stand outside the areas of their own zones. */
    void schools(List<CheckInput.KnownSchool> known, List<Finding> findings) {
        for (CheckInput.KnownSchool school : known) {
            org.jiamenkou.kernel.Coordinate point = school.point();
            List<Zoned> own = zones.values().stream()
                    .filter(zoned -> zoned.clauses.get(0).zone().schools().stream()
                            .anyMatch(served -> served.code().equals(school.code())))
                    .toList();
            if (point != null && !own.isEmpty() && own.stream().noneMatch(zoned -> covers(zoned.area, point))) {
                List<CheckClause> speakers =
                        own.stream().flatMap(zoned -> zoned.clauses.stream()).toList();
                findings.add(CheckPlaces.finding("school-outside", Severity.WARNING, null, speakers, school.name()));
            }
        }
    }

    private static boolean covers(Geometry area, org.jiamenkou.kernel.Coordinate point) {
        return area.covers(area.getFactory().createPoint(new Coordinate(point.lon(), point.lat())));
    }

    /** The area on the plane that touches the globe there: good to a few per mille within a district. */
    static double squareMetres(Geometry geometry) {
        if (geometry.isEmpty()) {
            return 0;
        }
        double lat = Math.toRadians(geometry.getEnvelopeInternal().centre().y);
        return geometry.getArea() * METRES_PER_DEGREE * METRES_PER_DEGREE * Math.cos(lat);
    }

    private static String rounded(double metres) {
        return Long.toString(Math.round(metres));
    }

    private static String where(Geometry geometry) {
        Coordinate inside = geometry.getInteriorPoint().getCoordinate();
        return String.format(Locale.ROOT, "%.5f,%.5f", inside.y, inside.x);
    }
}
