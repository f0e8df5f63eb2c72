package org.jiamenkou.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedAgainTest {

    private final AskedAgain<String, Integer> kept = new AskedAgain<>(100);

    @Test
    void whatIsAskedAgainIsKnown() {
        kept.put("长安路15号", 1);

        assertThat(kept.get("长安路15号")).isEqualTo(1);
        assertThat(kept.get("长安路16号")).isNull();
    }

    @Test
    void whatWasAskedAgainStaysHoweverMuchIsAskedOnce() {
        kept.put("长安路15号", 1);
        kept.get("长安路15号");
        for (int room = 0; room < 10_000; room++) {
            kept.put("长安路15号" + room + "室", room);
        }

        assertThat(kept.get("长安路15号")).isEqualTo(1);
        assertThat(kept.size()).isLessThanOrEqualTo(100 + 512);
    }

    @Test
    void whatIsMadeAnewTakesThePlaceOfTheOld() {
        kept.put("长安路15号", 1);
        kept.get("长安路15号");
        kept.put("长安路15号", 2);

        assertThat(kept.get("长安路15号")).isEqualTo(2);
    }

    @Test
    void noMoreStayThanMay() {
        for (int number = 0; number < 1_000; number++) {
            kept.put("长安路" + number + "号", number);
            assertThat(kept.get("长安路" + number + "号")).isEqualTo(number);
        }

        assertThat(kept.size()).isLessThanOrEqualTo(100 + 512);
    }
}
