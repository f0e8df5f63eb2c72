package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts nobody would publish: endless, torn and nested ones are read in time, twice alike, without a fault. */
class HostileSentencesTest {

    private static final long SEED = 20250901;
    private static final long MOST_MILLISECONDS = 2_000;
    private static final String[] PIECES = {
        "东大街", "1号", "至", "—", "、", "(", ")", "（", "除", "外", "除外", "不含", "含", "单号", "双", "以东", "东至", "南", "路", "一",
        "三巷", "5弄", "81号大院", "之一", "附12号", "1-6组", "社区", "小区", "等", "及", "其余", ",", ";", "。", "：", "…", "~", "A区", "2栋",
        "100", "划归", "第二小学", "毕业生", "学位不足", "可到", "就读", "为界", "围成", "→", "部分", "原", " "
    };

    static Stream<String> endless() {
        return Stream.of(
                        "东", "1", "(", ")", "、", "一", "1号、", "至", "东至", "路、", "(含", "单", "A区", "1组、", "以东、", "东大街1号至",
                        "原", "-", "除", "、1", "社区一", "之", "号", "第")
                .map(piece -> piece.repeat(10_000 / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void tenThousandCharactersAreReadInTime(String text) {
        long start = System.nanoTime();
        read(text);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(MOST_MILLISECONDS);
    }

    @Test
    void tornSentencesAreReadTwiceAlike() {
        Random random = new Random(SEED);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(14); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            LineReading reading = read(text.toString());
            assertThat(reading).as("seed %d: %s", SEED, text).isEqualTo(read(text.toString()));
            for (Span span : reading.unread()) {
                assertThat(span.to()).as("seed %d: %s", SEED, text).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static LineReading read(String text) {
        return NoticeReader.read(List.of(new RuleLine("第一小学", text), new RuleLine("第二小学", "西大街")))
                .get(0);
    }
}
