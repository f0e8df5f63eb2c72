package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.rule.EdgePolicy;
import org.junit.jupiter.api.Test;

/** Polygons as GeoJSON. */
class AreasTest {

    private static final String SQUARE =
            "[[[103.80,30.70],[103.81,30.70],[103.81,30.71],[103.80,30.71],[103.80,30.70]]]";

    private static final String BOW_TIE =
            "[[[103.80,30.70],[103.81,30.71],[103.81,30.70],[103.80,30.71],[103.80,30.70]]]";

    @Test
    void aPolygonIsStoredInOneFrame() {
        IntakeFile plain = read(collection("\"frame\":\"WGS84\",", feature("东大街一小", SQUARE)));
        IntakeFile shifted = read(collection("\"frame\":\"GCJ-02\",", feature("东大街一小", SQUARE)));

        assertThat(plain.shape()).isEqualTo(Shape.AREAS);
        IntakeArea area = plain.areas().get(0);
        assertThat(area.polygon().getCoordinate().x).isEqualTo(103.80, within(1e-12));
        assertThat(area.edge()).isEqualTo(EdgePolicy.CENTRE_LINE);
        org.locationtech.jts.geom.Coordinate moved =
                shifted.areas().get(0).polygon().getCoordinate();
        assertThat(new Coordinate(moved.y, moved.x).metresTo(new Coordinate(30.70, 103.80)))
                .isBetween(300.0, 600.0);
    }

    @Test
    void withoutAFrameNothingIsTakenUnlessTheClerkNamesIt() {
        byte[] bytes = collection("", feature("东大街一小", SQUARE)).getBytes(UTF_8);

        IntakeFile file = Intake.read(bytes, IntakeOptions.usual());
        assertThat(file.report().trusted()).isFalse();
        assertThat(file.report().of("frame-missing")).hasSize(1);
        assertThat(file.areas()).isEmpty();
        assertThat(Intake.read(bytes, IntakeOptions.usual().in(Frame.CGCS2000)).areas())
                .hasSize(1);
    }

    @Test
    void anAreaOfAMillionPointsIsRefusedInWords() {
        StringBuilder ring = new StringBuilder("[[");
        for (int i = 0; i < 1_000_000; i++) {
            double angle = 2 * Math.PI * i / 1_000_000;
            ring.append(String.format(Locale.ROOT, "[%.6f,%.6f],", 103.8 + Math.cos(angle), 30.7 + Math.sin(angle)));
        }
        ring.append("[104.800000,30.700000]]]");
        long start = Workbooks.cpuNanos();
        IntakeFile file = read(collection("\"frame\":\"WGS84\",", feature("东大街一小", ring.toString())));

        assertThat(file.areas()).isEmpty();
        assertThat(file.report().of("area-too-many-points"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains("东大街一小", "20000"));
        assertThat((Workbooks.cpuNanos() - start) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void aPolygonThatCrossesItselfIsReportedWithItsNumber() {
        IntakeFile file = read(collection(
                "\"frame\":\"WGS84\",",
                feature("东大街一小", SQUARE) + "," + feature("庆丰街小学", SQUARE) + "," + feature("政通小学", BOW_TIE)));

        assertThat(file.areas()).hasSize(2);
        assertThat(file.report().of("area-invalid")).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.words()).contains("政通小学").contains("边界自相交").contains("30.705");
        });
    }

    @Test
    void swappedAndForeignCoordinatesAreRefused() {
        String swapped = "[[[30.70,103.80],[30.70,103.81],[30.71,103.81],[30.70,103.80]]]";
        String foreign = "[[[2.1,48.1],[2.2,48.1],[2.2,48.2],[2.1,48.1]]]";
        String open = "[[[103.80,30.70],[103.81,30.70],[103.81,30.71],[103.80,30.71]]]";
        IntakeFile file = read(collection(
                "\"frame\":\"WGS84\",",
                feature("一小", swapped) + "," + feature("二小", foreign) + "," + feature("三小", open)));

        assertThat(file.report().findings().stream().map(IntakeFinding::code))
                .contains("coordinates-swapped", "outside-the-country", "area-ring-open");
        assertThat(file.areas()).isEmpty();
    }

    @Test
    void anEdgeMayBelongToTheAreaAndANameMayBeGiven() {
        String feature = feature("东大街一小", SQUARE).replace("centre-line\"", "含\",\"name\":\"北片\"");

        IntakeArea area =
                read(collection("\"frame\":\"WGS84\",", feature)).areas().get(0);
        assertThat(area.edge()).isEqualTo(EdgePolicy.IN);
        assertThat(area.name()).isEqualTo("北片");
    }

    @Test
    void halfAFileIsNotTrusted() {
        String whole = collection("\"frame\":\"WGS84\",", feature("东大街一小", SQUARE));

        assertThat(read(whole.substring(0, whole.length() - 40)).report().trusted())
                .isFalse();
        assertThat(read(whole + "]").report().of("json-broken")).hasSize(1);
        assertThat(read("{\"type\":\"Feature\"}").report().of("not-a-feature-collection"))
                .hasSize(1);
        assertThat(read("{\"a\":" + "[".repeat(100_000)).report().trusted()).isFalse();
    }

    private static String feature(String school, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"school\":\"" + school
                + "\",\"edge\":\"centre-line\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates
                + "}}";
    }

    private static String collection(String frame, String features) {
        return "{\"type\":\"FeatureCollection\"," + frame + "\"features\":[" + features + "]}";
    }

    private static IntakeFile read(String text) {
        return Intake.read(text.getBytes(UTF_8), IntakeOptions.usual());
    }
}
