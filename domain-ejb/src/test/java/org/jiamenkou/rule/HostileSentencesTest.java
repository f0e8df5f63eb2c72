package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts nobody would publish: endless, torn and nested ones are read in time, twice alike, without a fault. */
class HostileSentencesTest {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final long SEED = 20250901;
    /** How much more than in proportion the time may grow. */
    private static final double MOST_TIMES = 1.5;

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
        long start = PROCESSOR.getCurrentThreadCpuTime();
        read(text);
        assertThat((PROCESSOR.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(MOST_MILLISECONDS);
    }

    /** Ten times the text takes about ten times as long, whatever it is made of. */
    @Test
    void theTimeGrowsWithTheLength() {
        double small = 0;
        double large = 0;
        for (int warm = 0; warm < 2; warm++) {
            small = endless().mapToLong(text -> best(text.substring(0, 1_000))).sum();
            large = endless()
                    .mapToLong(text -> best(text.substring(0, text.length() - text.length() % 10_000)))
                    .sum();
        }
        assertThat(large).isLessThan(small * 10 * MOST_TIMES);
    }

    private static long best(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            read(text);
            best = Math.min(best, PROCESSOR.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    @Test
    void aLongListIsReadToTheEnd() {
        StringBuilder text = new StringBuilder("东大街1号");
        for (int i = 2; text.length() < 19_000; i++) {
            text.append("、").append("和平巷").append(i).append("号");
        }
        LineReading reading = read(text.toString());
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.zones().get(0).rules()).hasSizeGreaterThan(1_500);
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
