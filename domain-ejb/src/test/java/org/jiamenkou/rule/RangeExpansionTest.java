package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases E01 to E11 of range-expansion.csv. */
class RangeExpansionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        E01 | 复兴路：2-1、5                              | 复兴路 2.1 5
        E02 | 老几：1组3-1号、1组2-1号                     | 老几 GROUP:1 3.1; 老几 GROUP:1 2.1
        E03 | 太平社区：1-1（2个）、1-2（2个）              | 太平社区 1.1; 太平社区 1.2
        E04 | 永丰村：1组1号至2号，2组1号-2号               | 永丰村 GROUP:1 1-2; 永丰村 GROUP:2 1-2
        E05 | 沫江社区：33幢1号-2号、34幢1号-7号（单号）、35幢2号-8号（双号） | 沫江社区 BUILDING:33 1-2; 沫江社区 BUILDING:34 1-7/odd; 沫江社区 BUILDING:35 2-8/even
        E06 | 永丰村：1组1号、2组69号、3组1号-3号           | 永丰村 GROUP:1 1; 永丰村 GROUP:2 69; 永丰村 GROUP:3 1-3
        E07 | 福兴街34号附1号-附130号                      | 福兴街 34.1-34.130
        E08 | 武康路2-10号（双号）                         | 武康路 2-10/even
        E09 | 武康路40弄1-10号                            | 武康路 40弄 1-10
        E10 | 延安路955弄1号                              | 延安路 955弄 1
        E11 | 虎丘路142-146号                             | 虎丘路 142-146
        """)
    void expandsAsPublished(String id, String text, String expected) {
        LineReading reading =
                NoticeReader.read(List.of(new RuleLine("一小", text))).get(0);

        assertThat(reading.unread()).isEmpty();
        assertThat(reading.zones().get(0).rules().stream()
                        .map(RangeExpansionTest::text)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void theTableHasElevenCases() {
        assertThat(Corpus.table("range-expansion")).hasSize(11);
    }

    private static String text(Rule rule) {
        String numbers = rule.kind() == RuleKind.LANE ? " " + rule.numbers() + "弄" : " " + rule.numbers();
        return rule.place()
                + (rule.parts() == null ? "" : " " + rule.parts())
                + (rule.numbers().isAll() ? "" : numbers)
                + (rule.inner().isAll() ? "" : " " + rule.inner());
    }
}
