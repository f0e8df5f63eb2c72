package org.jiamenkou.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jiamenkou.kernel.Frame;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class OutlineTextTest {

    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[113.0,28.0],[113.1,28.0],[113.1,28.1],[113.0,28.1],[113.0,28.0]]]}";

    @Test
    void pointsOnLinesAreJoinedToAnOutline() {
        OutlineText read = OutlineText.read("113.0,28.0\n113.1 28.0\n113.1，28.1\n\n113.0\t28.1\n", Frame.WGS84);

        assertThat(read.wrong()).isNull();
        assertThat(polygon(read).getNumPoints()).isEqualTo(5);
        assertThat(polygon(read).getArea()).isCloseTo(0.01, within(1e-9));
    }

    @Test
    void aGeometryAFeatureAndACollectionOfOneAreTheSameOutline() {
        String feature = "{\"type\":\"Feature\",\"properties\":{\"frame\":\"WGS84\"},\"geometry\":" + SQUARE + "}";
        String collection = "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}";

        assertThat(OutlineText.read(feature, null).polygon())
                .isEqualTo(OutlineText.read(SQUARE, Frame.WGS84).polygon())
                .isEqualTo(OutlineText.read(collection, Frame.GCJ02).polygon());
    }

    @Test
    void anotherFrameIsTurnedIntoTheStoredOne() {
        double shifted = polygon(OutlineText.read(SQUARE, Frame.GCJ02)).getCoordinate().x;

        assertThat(shifted).isNotEqualTo(113.0).isCloseTo(113.0, within(0.01));
    }

    @Test
    void whatIsNoOutlineSaysWhy() {
        assertThat(why("113.0,28.0\n113.1,28.1\n113.1,28.0\n113.0,28.1")).isEqualTo("outline-crosses-itself");
        assertThat(why("28.0,113.0\n28.0,113.1\n28.1,113.1")).isEqualTo("outline-coordinates-swapped");
        assertThat(why("2.0,49.0\n2.1,49.0\n2.1,49.1")).isEqualTo("outline-outside-the-country");
        assertThat(why("113.0,28.0\n113.1,28.0")).isEqualTo("outline-too-few");
        assertThat(why("长安路\n113.1,28.0")).isEqualTo("outline-line-unreadable");
        assertThat(why("{\"type\":\"Point\",\"coordinates\":[113,28]}")).isEqualTo("outline-area-not-a-polygon");
        assertThat(why("{\"type\":]")).isEqualTo("json-broken");
        assertThat(wrong(OutlineText.read(SQUARE, null)).code()).isEqualTo("frame-missing");
    }

    @Test
    void aMillionPointsAreRefusedAtOnce() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            many.append("113.").append(i).append(",28.").append(i).append('\n');
        }
        long begun = System.nanoTime();

        OutlineText read = OutlineText.read(many.toString(), Frame.WGS84);

        assertThat(wrong(read).words()).contains("最多 20000 个点");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void everyReasonHasWordsInBothLanguages() {
        IntakeFinding finding = wrong(OutlineText.read("113.0,28.0\n113.1,28.0", Frame.WGS84));

        assertThat(finding.words()).isEqualTo("至少要三个点");
        assertThat(finding.words(Locale.ENGLISH)).isEqualTo("An outline needs three points");
    }

    private static String why(String text) {
        return wrong(OutlineText.read(text, Frame.WGS84)).code();
    }

    private static Geometry polygon(OutlineText read) {
        return Objects.requireNonNull(read.polygon());
    }

    private static IntakeFinding wrong(OutlineText read) {
        return Objects.requireNonNull(read.wrong());
    }
}
