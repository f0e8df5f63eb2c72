package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.rule.EdgePolicy;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The checks of areas before publication. */
class CheckAreasTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static final Gazetteer NOTHING = Gazetteer.of(List.of());

    @Test
    void areasThatOverlapLeaveHolesOrLoseTheirSchoolAreFound() {
        List<Zone> zones = new NoticeText()
                .area("一小", "东区", box(103.800, 103.811))
                .area("二小", "西区", box(103.810, 103.820))
                .area("三小", "南以和平路为界", null)
                .zones();
        CheckInput input = CheckInput.of(YEAR, zones, NOTHING)
                .within(box(103.800, 103.830))
                .with(List.of(
                        new CheckInput.KnownSchool("s-一小", "一小", new Coordinate(30.705, 103.805)),
                        new CheckInput.KnownSchool("s-二小", "二小", new Coordinate(30.705, 103.825)),
                        new CheckInput.KnownSchool("s-四小", "四小", null)));

        List<Finding> findings = Checks.run(input);
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("area-not-drawn", "overlap-area", "gap-area", "school-outside", "school-without-zone");
        double metres = Double.parseDouble(findings.get(1).arguments().get(0));
        assertThat(metres).isBetween(105_000.0, 108_000.0);
        assertThat(findings.get(3).arguments()).containsExactly("二小");
    }

    @Test
    void areasThatOnlyTouchDoNotOverlap() {
        List<Zone> zones = new NoticeText()
                .area("一小", "东区", box(103.800, 103.810))
                .area("二小", "西区", box(103.810, 103.820))
                .zones();

        assertThat(Checks.run(CheckInput.of(YEAR, zones, NOTHING))).isEmpty();
    }

    @Test
    void anEdgeThatBothTakeInOrBothLeaveOutIsFound() {
        assertThat(edges(EdgePolicy.IN, EdgePolicy.IN)).containsExactly("edge-of-two");
        assertThat(edges(EdgePolicy.OUT, EdgePolicy.OUT)).containsExactly("edge-of-none");
        assertThat(edges(EdgePolicy.IN, EdgePolicy.OUT)).isEmpty();
        assertThat(edges(EdgePolicy.CENTRE_LINE, EdgePolicy.CENTRE_LINE)).isEmpty();
    }

    private static List<String> edges(EdgePolicy west, EdgePolicy east) {
        List<Zone> zones = new NoticeText()
                .area("一小", "西区", box(103.800, 103.810), west)
                .area("二小", "东区", box(103.810, 103.820), east)
                .area("三小", "远区", box(103.830, 103.840), west)
                .zones();
        return Checks.run(CheckInput.of(YEAR, zones, NOTHING)).stream()
                .map(Finding::code)
                .toList();
    }

    private static Geometry box(double west, double east) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, 30.70, 30.71));
    }
}
