package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in the dirt notices really have: dashes, widths, 号 missing or doubled, names dropped, exceptions inside. */
class OddSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        建设路1号——99号单号              | +NUM 建设路 1-99/odd
        建设路2－100號雙號               | +NUM 建设路 2-100/even
        建设路102~200号（双）            | +NUM 建设路 102-200/even
        建设路１－９９号（单）           | +NUM 建设路 1-99/odd
        建设路201号及以后                | +NUM 建设路 201-
        解放路 50 号 以 内               | +NUM 解放路 0-50
        和平路1号起至50号止              | +NUM 和平路 1-50
        执信南路单号全部，双号2至60号    | +STREET 执信南路 0-/odd; +NUM 执信南路 2-60/even
        先烈中路83号之一至之五、85号     | +NUM 先烈中路 83.1-83.5 85
        陵园西路2号之1—之9、4号          | +NUM 陵园西路 2.1-2.9 4
        福兴街34号附1-130号              | +NUM 福兴街 34.1-34.130
        先烈中路81号大院之十一、之十二   | +YARD 先烈中路 81 in 11 12
        农林上路一横路、8横路            | +STREET 农林上路一横路; +STREET 农林上路8横路
        启明一、二马路                   | +STREET 启明一马路; +STREET 启明二马路
        东四四条至六条                   | +STREET 东四四条; +STREET 东四五条; +STREET 东四六条
        柳林路99、158号                  | +NUM 柳林路 99 158
        东华南路96号至164号双号(含89号鸿业大厦) | +PLACE 鸿业大厦; +NUM 东华南路 89; +NUM 东华南路 96-164/even
        太湖路88号太湖花园               | +PLACE 太湖花园; +NUM 太湖路 88
        太湖路88号太湖花园(6幢)          | +PART 太湖花园 BUILDING:6
        太湖路(不含太湖路88号太湖花园)   | -PLACE 太湖花园; -NUM 太湖路 88; +STREET 太湖路
        黄河路除10号、12号外的双号       | -NUM 黄河路 10; -NUM 黄河路 12; +STREET 黄河路 0-/even
        长江路其余门牌号                 | +REST 长江路
        洞庭路(珠江道至黑牛城道之间)     | +AREA 洞庭路
        翠苑一区、二区、三区（1-30幢）   | +PART 翠苑 SECTION:1; +PART 翠苑 SECTION:2; +PART 翠苑三区 BUILDING:1-30
        天山路1726弄(5号除外)            | -LANE 天山路 1726 in 5; +LANE 天山路 1726
        岭南街1-20号（15号划归第二小学） | -NUM 岭南街 15; +NUM 岭南街 1-20
        东方明珠4#-8#楼                  | +PART 东方明珠 BUILDING:4,5,6,7,8
        阳光小区（东区）                 | +PART 阳光小区 SECTION:东
        （一）建国路；（二）建民路单号   | +STREET 建国路; +STREET 建民路 0-/odd
        民权路、民生路等街巷             | +STREET 民权路; +STREET 民生路
        长安大道21弄以后                 | +LANE 长安大道 21-
        """)
    void isReadAsItIsMeant(String text, String expected) {
        LineReading reading = read(text);

        assertThat(reading.unread()).isEmpty();
        assertThat(rules(reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "气象台路2增1号至2增20号",
                "南北大街甲1号",
                "演乐胡同(甲1号除外)",
                "福兴街34号附1号至36号",
                "学府路16号院（6、7号楼除外）",
                "和平小区（与第二小学多校划片，电脑摇号）",
                "建设花园小区（2023年秋季起划入第二小学）",
                "幸福里（高层）",
                "C区",
                "乙3号",
            })
    void whatIsNotUnderstoodStaysVisibleAndTakesNothingInWhole(String text) {
        LineReading reading = read(text);

        assertThat(reading.unread()).isNotEmpty();
        assertThat(reading.zones().get(0).rules()).allMatch(rule -> rule.kind() == RuleKind.AREA);
    }

    private static LineReading read(String text) {
        return NoticeReader.read(List.of(new RuleLine("第一小学", text))).get(0);
    }

    private static String rules(LineReading reading) {
        return reading.zones().get(0).rules().stream()
                .map(OddSentencesTest::text)
                .collect(Collectors.joining("; "));
    }

    private static String text(Rule rule) {
        return (rule.include() ? "+" : "-") + rule.kind() + " " + rule.place()
                + (rule.numbers().isAll() ? "" : " " + rule.numbers())
                + (rule.inner().isAll() ? "" : " in " + rule.inner())
                + (rule.parts() == null ? "" : " " + shortened(rule.parts()));
    }

    private static String shortened(Parts parts) {
        List<String> labels = parts.labels();
        return labels.size() < 9
                ? parts.toString()
                : parts.unit() + ":" + labels.get(0) + "-" + labels.get(labels.size() - 1);
    }
}
