package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.EdgePolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** To whom the edge of a drawn area belongs. Areas stand side by side from west to east, a kilometre wide. */
class EdgesOfAreasTest {

    private static final double NEAR = 30;
    private static final double EQUATOR_METRES = 111_320;

    /** A strip of land from west to east, in metres. */
    private record Strip(
            String school,
            double west,
            double east,
            @Nullable EdgePolicy edge) {

        boolean holds(double x) {
            return west < x && x < east;
        }

        boolean isAtEdge(double x) {
            return Math.abs(x - west) <= NEAR || Math.abs(x - east) <= NEAR;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        IN          | OUT         | 1010  | one 甲小
        IN          | OUT         | 990   | one 甲小
        IN          | OUT         | 1040  | one 乙小
        OUT         | IN          | 990   | one 乙小
        IN          | IN          | 1010  | several 乙小 甲小
        OUT         | OUT         | 1010  | on-boundary
        IN          | CENTRE_LINE | 1010  | on-boundary
        IN          |             | 990   | on-boundary
        CENTRE_LINE | CENTRE_LINE | 990   | on-boundary
                    |             | 1040  | one 乙小
        IN          | OUT         | -20   | one 甲小
        OUT         | IN          | -20   | gap
        OUT         | IN          | 20    | on-boundary
        """)
    void theEdgeBelongsToWhomTheNoticeSays(
            @Nullable EdgePolicy west, @Nullable EdgePolicy east, double x, String expected) {
        List<Strip> strips = List.of(new Strip("甲小", 0, 1000, west), new Strip("乙小", 1000, 2000, east));

        assertThat(answer(strips, x)).isEqualTo(expected);
    }

    @Test
    void anUndecidedEdgeNamesAllWhoMayHaveIt() {
        Answer answer = map(List.of(
                        new Strip("甲小", 0, 1000, EdgePolicy.IN), new Strip("乙小", 1000, 2000, EdgePolicy.CENTRE_LINE)))
                .answer(new Question("", at(1010)));

        assertThat(answer.options()).hasSize(2);
        assertThat(answer.schools()).isEmpty();
    }

    @Test
    void everyPointIsAnsweredAsThePlainRuleSays() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<Strip> strips = strips(random);
            for (int i = 0; i < 40; i++) {
                double x = random.nextInt(25) * 100 - 150 + random.nextInt(121) - 60 + 0.5;
                assertThat(answer(strips, x))
                        .as("seed %d, %s at %s", seed, strips, x)
                        .isEqualTo(plain(strips, x));
            }
        }
    }

    private static List<Strip> strips(Random random) {
        EdgePolicy[] policies = {EdgePolicy.IN, EdgePolicy.OUT, EdgePolicy.CENTRE_LINE, null, EdgePolicy.IN};
        List<Strip> strips = new ArrayList<>();
        int west = 0;
        for (int i = 0; i < 4; i++) {
            int east = west + 100 * (1 + random.nextInt(4));
            strips.add(new Strip("第" + i + "小", west, east, policies[random.nextInt(policies.length)]));
            west = east + (random.nextInt(4) == 0 ? 100 : 0);
        }
        return strips;
    }

    /** What the decision says of edges, strip by strip. */
    private static String plain(List<Strip> strips, double x) {
        TreeSet<String> schools = new TreeSet<>();
        boolean taken = strips.stream().anyMatch(strip -> strip.isAtEdge(x) && strip.edge() == EdgePolicy.IN);
        for (Strip strip : strips) {
            boolean tells = strip.edge() == EdgePolicy.IN || strip.edge() == EdgePolicy.OUT;
            if (strip.isAtEdge(x) && (!tells || strip.edge() == EdgePolicy.OUT && strip.holds(x) && !taken)) {
                return "on-boundary";
            }
            if (strip.isAtEdge(x) ? strip.edge() == EdgePolicy.IN : strip.holds(x)) {
                schools.add(strip.school());
            }
        }
        String outcome = schools.isEmpty() ? "gap" : schools.size() == 1 ? "one" : "several";
        return (outcome + " " + String.join(" ", schools)).strip();
    }

    private static String answer(List<Strip> strips, double x) {
        Answer answer = map(strips).answer(new Question("", at(x)));
        TreeSet<String> schools = new TreeSet<>();
        answer.schools().forEach(school -> schools.add(school.name()));
        return (answer.outcome().code() + " " + String.join(" ", schools)).strip();
    }

    private static ZoneMap map(List<Strip> strips) {
        NoticeText text = new NoticeText();
        strips.forEach(strip -> text.area(strip.school(), strip.school() + "片", box(strip), strip.edge()));
        Revision revision =
                new Revision("n", "d", Stage.PRIMARY, new SchoolYear(2025), Population.RESIDENT, null, null, 1);
        return ZoneMap.of(revision, text.zones(), Gazetteer.of(List.of()), Territory.UNKNOWN, NEAR);
    }

    /** On the equator a degree is as long either way. */
    private static Geometry box(Strip strip) {
        return new GeometryFactory()
                .toGeometry(new Envelope(
                        104 + strip.west() / EQUATOR_METRES, 104 + strip.east() / EQUATOR_METRES, -0.05, 0.05));
    }

    private static Coordinate at(double x) {
        return new Coordinate(0, 104 + x / EQUATOR_METRES);
    }
}
