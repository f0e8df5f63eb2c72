package org.jiamenkou.portal.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.portal.api.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @Test
    void whatIsNotSaidIsPrimaryResidentThisYearAnywhere() {
        Asked asked = Asked.from(Map.of("q", " 长安路15号 ")::get);

        assertThat(asked).isEqualTo(asked("长安路15号"));
    }

    @Test
    void codesAndChineseWordsAreRead() {
        Map<String, String> parameters =
                Map.of("q", "长安路", "district", "温江区", "year", "2025年", "stage", "初中", "population", "随迁子女");

        Asked asked = Asked.from(parameters::get);

        assertThat(asked.errors()).isEmpty();
        assertThat(asked.district()).isEqualTo("温江区");
        assertThat(asked.year()).isEqualTo(new SchoolYear(2025));
        assertThat(asked.stage()).isEqualTo(Stage.JUNIOR);
        assertThat(asked.population()).isEqualTo(Population.MIGRANT);
    }

    @ParameterizedTest
    @CsvSource({"year,twenty", "year,1800", "stage,senior", "population,both", "population,tourist"})
    void whatCannotBeReadIsToldByField(String field, String value) {
        Asked asked = Asked.from(Map.of("q", "长安路", field, value)::get);

        assertThat(asked.errors()).containsExactly(InputError.of(field, "unknown"));
    }

    @Test
    void nothingTypedIsAnErrorAtTheBox() {
        assertThat(Objects.requireNonNull(Asked.from(name -> null).textError()).key())
                .isEqualTo("input.q.empty");
        assertThat(Asked.from(Map.of("q", "   ")::get).errors()).containsExactly(InputError.of("q", "empty"));
    }

    @Test
    void tenThousandCharactersAreTooManyAndNoneIsShownBackBeyondTheLimit() {
        Asked asked = Asked.from(Map.of("q", "路".repeat(10_000))::get);

        assertThat(asked.errors()).containsExactly(InputError.of("q", "too-long", Asked.LONGEST_TEXT));
        assertThat(asked.text()).hasSize(Asked.LONGEST_TEXT);
    }

    @Test
    void controlCharactersAndBrokenTextAreRefusedAndNotShownBack() {
        Asked asked = Asked.from(Map.of("q", "长安\u0000路\uFFFD1号")::get);

        assertThat(asked.errors()).containsExactly(InputError.of("q", "unreadable"));
        assertThat(asked.text()).isEqualTo("长安路1号");
    }

    @Test
    void emojiAndMarkupAreOrdinaryTextNobodyKnows() {
        assertThat(Asked.from(Map.of("q", "🏫<script>alert(1)</script>")::get).errors())
                .isEmpty();
    }

    @Test
    void aPointNeedsNoText() {
        Asked asked = Asked.from(Map.of("lat", "30.69", "lon", "103.85")::get);

        assertThat(asked.errors()).isEmpty();
        assertThat(asked.point()).isEqualTo(new Coordinate(30.69, 103.85));
    }

    @Test
    void aPointInTheShiftedFrameIsMovedBack() {
        Asked asked = Asked.from(Map.of("lat", "30.69", "lon", "103.85", "frame", "GCJ02")::get);

        Coordinate point = Objects.requireNonNull(asked.point());
        assertThat(point.metresTo(new Coordinate(30.69, 103.85))).isCloseTo(500, within(200.0));
    }

    @ParameterizedTest
    @CsvSource({"30,", "x,y", "95,100", "30,1e9", "NaN,NaN"})
    void halfAPointOrOneOffTheGlobeIsAnError(String lat, String lon) {
        Map<String, String> parameters = Map.of("q", "长安路", "lat", lat, "lon", lon == null ? "" : lon);

        assertThat(Asked.from(parameters::get).errors()).containsExactly(InputError.of("lat", "unknown"));
    }

    private static Asked asked(String text) {
        return new Asked("", null, Stage.PRIMARY, Population.RESIDENT, text, null, java.util.List.of());
    }
}
