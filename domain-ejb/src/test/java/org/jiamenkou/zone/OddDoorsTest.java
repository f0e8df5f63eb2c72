package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.rule.RuleLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses whose number is not the number it looks like: none of them is told a school that may be wrong. */
class OddDoorsTest {

    private static final List<RuleLine> NOTICE = Stream.of("""
            甲小|长安路1-99号
            乙小|长安路100-200号
            甲小|长宁路
            乙小|长宁路88号
            甲小|和平路
            甲小|金色家园1-5栋
            乙小|金色家园6-9栋
            甲小|永丰村1-3组
            乙小|永丰村4-6组
            """.split("\n"))
            .map(line -> line.split("\\|"))
            .map(line -> new RuleLine(line[0], line[1]))
            .toList();

    private static final ZoneMap MAP =
            PublishedNotices.map(NoticeReader.read(NOTICE), new SchoolYear(2025), Population.RESIDENT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长安路5号甲",
                "长安路甲5号",
                "长安路增1号",
                "长安路5号增1号",
                "长安路5甲号",
                "长安路5A号",
                "长安路5号A",
                "长安路临5号",
                "长安路新5号",
                "长安路旧5号",
                "长安路老5号",
                "长安路5号旁",
                "长安路5号后面",
                "长安路负5号",
                "长安路5-甲号",
                "长安路5号附近",
                "长安路5号对面",
                "长安路5号以后",
                "长安路5号以南",
                "长安路5号至150号",
                "长安路5、150号",
                "长安路5号和150号",
                "长安路5号或150号",
                "长安路第5小学",
                "长安路5小",
                "长安路15O号",
                "长安路5.5号",
                "长安路5/150号",
                "长安路东5号",
                "长安路15 0号",
                "长安路5号之后",
                "长宁路88号甲",
                "长宁路甲88号",
                "长宁路8 8号",
                "长宁路88号对面",
                "长宁路88-A",
                "长宁路88号副1号",
                "长安路5号庚",
                "长安路庚5号",
                "金色家园3栋甲",
                "金色家园甲3栋",
                "金色家园3、7栋",
                "金色家园3-7栋",
                "金色家园3栋和7栋",
                "金色家园3栋7栋",
                "金色家园东3栋",
                "永丰村3、5组",
                "永丰村3组至5组",
                "永丰村3-5组",
                "永丰村甲3组",
                "永丰村3组5组",
                "永丰村三组、五组"
            })
    void aMarkAtTheNumberAsksForTheNumber(String typed) {
        Answer answer = MAP.answer(new Question(typed, null));

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_DETAIL);
        assertThat(answer.warnings()).extracting(Answer.Warning::code).contains("not-understood");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        长安路5巷                | needs-confirmation
        长安路5巷3号             | needs-confirmation
        长安路一段5号            | needs-confirmation
        和平路社区               | needs-confirmation
        和平路社区2组            | needs-confirmation
        和平路小区3号            | needs-confirmation
        长安北路5号              | needs-confirmation
        长安路5号(原长安路150号) | needs-confirmation
        长安路5号长宁路88号      | needs-detail
        金色家园A3栋             | gap
        金色家园3A栋             | gap
        长安路5号                | one 甲小
        长安路五号               | one 甲小
        长安路第5号              | one 甲小
        长安路5号A座             | one 甲小
        长安路5号3号楼           | one 甲小
        长安路5号内3号           | one 甲小
        长安路5号之三            | one 甲小
        长安路5 2单元            | needs-detail
        长安路１５０号           | one 乙小
        长安路一五〇号           | one 乙小
        长安路5号和平路3号       | one 甲小
        长宁路88号3栋            | one 乙小
        金色家园3栋7单元501      | one 甲小
        永丰村第三村民小组       | one 甲小
        """)
    void whatIsMeantIsAnswered(String typed, String expected) {
        Answer answer = MAP.answer(new Question(typed, null));

        assertThat(answer.outcome().code()
                        + answer.schools().stream()
                                .map(school -> " " + school.name())
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
    }
}
