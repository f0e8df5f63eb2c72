package org.jiamenkou.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class Utf8Test {

    private static final String SOME = "a~\u007f\u0080é\u07ff\u0800长安路\uffff\ud83c\udfeb\ud800\udc00";

    @RepeatedTest(200)
    void textsOfAllCharactersAreTheBytesJavaWrites(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3_000); i > 0; i--) {
            text.append(SOME.charAt(random.nextInt(SOME.length())));
        }

        assertThat(new Utf8().ascii('"').text(text).bytes())
                .as("seed %d", turn.getCurrentRepetition())
                .isEqualTo(('"' + text.toString()).getBytes(StandardCharsets.UTF_8));
    }
}
