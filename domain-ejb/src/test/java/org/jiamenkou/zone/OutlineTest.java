package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Coordinate;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class OutlineTest {

    private static final double LAT = 30;
    private static final double LON = 104;
    private static final double METRES_PER_LAT = 111_320;
    private static final double METRES_PER_LON = METRES_PER_LAT * Math.cos(Math.toRadians(LAT));

    @Test
    void aPointFifteenMetresFromAnEdgeIsWithinSixteenAndNotWithinFourteen() throws ParseException {
        Outline outline = outline("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))");
        assertThat(outline.isWithin(16, at(500, 15))).isTrue();
        assertThat(outline.isWithin(14, at(500, 15))).isFalse();
        assertThat(outline.isWithin(16, at(1015, 500))).isTrue();
        assertThat(outline.isWithin(14, at(1015, 500))).isFalse();
    }

    @Test
    void aHoleHasAnEdgeToo() throws ParseException {
        Outline outline = outline(
                "POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0), (400 400, 600 400, 600 600, 400 600, 400 400))");
        assertThat(outline.isWithin(10, at(500, 405))).isTrue();
        assertThat(outline.isWithin(10, at(300, 300))).isFalse();
    }

    @Test
    void roundEdgesAreMeasuredAsAWholeGeometryIs() {
        Geometry flat = spot(0, 0).buffer(700, 60);
        Outline outline = new Outline(onTheGlobe(flat));
        for (Point spot : spots(850)) {
            double distance = flat.getBoundary().distance(spot);
            if (Math.abs(distance - 20) > 0.1) {
                assertThat(outline.isWithin(20, at(spot.getX(), spot.getY())))
                        .as("%s", spot)
                        .isEqualTo(distance < 20);
            }
        }
    }

    @Test
    void whatLiesInsideIsWhatAWholeGeometryContains() {
        Geometry ring = spot(0, 0).buffer(700, 60).difference(spot(100, 50).buffer(300, 40));
        Geometry flat = ring.union(spot(1100, 200).buffer(250, 7));
        Geometry globe = onTheGlobe(flat);
        Outline outline = new Outline(globe);
        for (Point spot : spots(1400)) {
            Coordinate point = at(spot.getX(), spot.getY());
            Point there =
                    globe.getFactory().createPoint(new org.locationtech.jts.geom.Coordinate(point.lon(), point.lat()));
            assertThat(outline.isAround(point)).as("%s", spot).isEqualTo(globe.contains(there));
        }
    }

    private static List<Point> spots(double reach) {
        Random random = new Random(3);
        return Stream.generate(() -> spot(reach * (2 * random.nextDouble() - 1), reach * (2 * random.nextDouble() - 1)))
                .limit(3_000)
                .toList();
    }

    private static Point spot(double east, double north) {
        return new GeometryFactory().createPoint(new org.locationtech.jts.geom.Coordinate(east, north));
    }

    private static Outline outline(String metres) throws ParseException {
        return new Outline(onTheGlobe(new WKTReader().read(metres)));
    }

    private static Geometry onTheGlobe(Geometry metres) {
        return AffineTransformation.scaleInstance(1 / METRES_PER_LON, 1 / METRES_PER_LAT)
                .translate(LON, LAT)
                .transform(metres);
    }

    private static Coordinate at(double east, double north) {
        return new Coordinate(LAT + north / METRES_PER_LAT, LON + east / METRES_PER_LON);
    }
}
