package org.jiamenkou.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands are judged exactly, and what is shown never contradicts them. */
class BandTest {

    @ParameterizedTest
    @CsvSource({
        "180, 180, RED, 100.0",
        "181, 180, RED, 100.5",
        "179, 180, YELLOW, 99.4",
        "1999, 2000, YELLOW, 99.9",
        "9999, 10000, YELLOW, 99.9",
        "162, 180, YELLOW, 90.0",
        "161, 180, GREEN, 89.4",
        "8999, 10000, GREEN, 89.9",
        "0, 45, GREEN, 0.0",
        "1, 0, RED, ''",
        "0, 0, GREEN, ''",
        "2000000000, 2000000000, RED, 100.0"
    })
    void theBandIsThatOfTheExactRatio(int children, int seats, Band band, String shown) {
        ChildrenPerSeat ratio = new ChildrenPerSeat(children, seats);

        assertThat(BandThresholds.USUAL.of(ratio)).isEqualTo(band);
        assertThat(ratio.percent()).isEqualTo(shown);
    }

    @Test
    void whatIsShownReachesALineExactlyWhereTheBandBegins() {
        Random chance = new Random(20_251_122);
        for (int i = 0; i < 20_000; i++) {
            int seats = 1 + chance.nextInt(3_000);
            int children = (int) (seats * (0.85 + 0.2 * chance.nextDouble()));
            BandThresholds lines = new BandThresholds(850 + chance.nextInt(100), 950 + chance.nextInt(100));
            ChildrenPerSeat ratio = new ChildrenPerSeat(children, seats);
            BigDecimal shown = new BigDecimal(ratio.percent()).movePointRight(1);

            assertThat(lines.of(ratio) == Band.RED)
                    .as("%d children, %d seats, %s", children, seats, lines)
                    .isEqualTo(shown.compareTo(BigDecimal.valueOf(lines.redFrom())) >= 0);
            assertThat(lines.of(ratio) == Band.GREEN)
                    .isEqualTo(shown.compareTo(BigDecimal.valueOf(lines.yellowFrom())) < 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 900", "0, 1000", "900, 5001"})
    void linesOutOfOrderAreRefused(int yellow, int red) {
        assertThatThrownBy(() -> new BandThresholds(yellow, red)).isInstanceOf(IllegalArgumentException.class);
    }
}
