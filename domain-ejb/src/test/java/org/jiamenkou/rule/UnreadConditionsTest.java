package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition nobody understood holds back what stands beside it; one that is understood is applied. */
class UnreadConditionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长安路1-99号由第一小学、第二小学根据学位情况录取",
                "长安路1-99号单号，阳光小区由第一小学、第二小学电脑派位录取",
                "阳光小区、幸福里小区暂由第二小学接收",
                "幸福里小区暂由第二小学接收",
                "幸福里小区，原则上安排到第二小学就读",
                "幸福里小区2024年1月1日前购房",
                "幸福里小区（第二小学）",
                "幸福里小区仅限三代同堂",
                "长安路1号至99号（拆迁中）",
                "长安路1号至99号，暂不招生",
                "长安路1号至99号调整到第二小学",
                "长安路1号至99号，实行多校划片",
                "长安路、幸福路，本学年起调整至第二小学",
                "东风小区视学位情况而定",
                "中山路、解放路等路段根据学位情况统筹安排",
                "幸福里小区（待定）",
                "长安路5号，其余由第二小学接收",
                "幸福里、富强里。以上小区为第一小学与第二小学共享",
                "朝阳社区（不再属于本校）",
                "朝阳社区不属于本校",
                "朝阳社区取消",
                "朝阳社区从2024年起不再划入",
                "幸福里小区与第二小学二选一，户籍优先",
                "东风小区，剩余学位由教育局统筹",
                "东风小区、南湖小区，以户籍年限排序录取",
                "东风小区、南湖小区均须在2025年4月30日前落户",
            })
    void takesNothingInUntilSomebodyHasReadIt(String text) {
        LineReading reading = read(text);

        assertThat(reading.unread()).isNotEmpty();
        assertThat(reading.zones().get(0).rules()).allMatch(rule -> !rule.include() || rule.kind() == RuleKind.AREA);
    }

    @Test
    void holdsBackItsOwnClauseOnly() {
        LineReading reading = read("东风路1-9号；南湖小区视学位统筹安排，北湖小区；西湖小区");

        assertThat(reading.zones().get(0).rules().stream()
                        .map(rule -> rule.kind() + " " + rule.place())
                        .collect(Collectors.joining("; ")))
                .isEqualTo("NUM 东风路; AREA 北湖小区; PLACE 西湖小区");
    }

    @Test
    void aNameThatIsNotUnderstoodHoldsNothingBack() {
        LineReading reading = read("东风路1-9号、乙3号、南湖小区");

        assertThat(reading.unread()).hasSize(1);
        assertThat(reading.zones().get(0).rules()).extracting(Rule::kind).containsExactly(RuleKind.NUM, RuleKind.PLACE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        阳光小区、幸福里由第一小学、第二小学电脑派位录取 | JOINT_DRAW | 第一小学,第二小学
        长安路1-99号，由第一小学、第二小学多校划片       | CHOICE     | 第一小学,第二小学
        长安路，与第二小学摇号入学                       | JOINT_DRAW | 第一小学,第二小学
        长安路1-99号由第二小学、第三小学随机派位         | JOINT_DRAW | 第一小学,第二小学,第三小学
        """)
    void schoolsNamedAtTheEndShareTheSentence(String text, ZoneMode mode, String schools) {
        LineReading reading = read(text);
        ZoneReading zone = reading.zones().get(0);

        assertThat(reading.unread()).isEmpty();
        assertThat(zone.mode()).isEqualTo(mode);
        assertThat(zone.schools()).extracting(SchoolRef::name).containsExactly(schools.split(","));
        assertThat(zone.rules()).isNotEmpty().noneMatch(rule -> rule.kind() == RuleKind.AREA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自由路", "暂安里", "归德街", "归元寺路", "附属路", "视界花园", "待诏巷", "由义巷", "其仓街", "均乐苑", "不夜城小区"})
    void namesThatHoldSuchCharactersAreNames(String name) {
        LineReading reading = read(name);

        assertThat(reading.unread()).isEmpty();
        assertThat(reading.zones().get(0).rules()).extracting(Rule::place).containsExactly(name);
    }

    private static LineReading read(String text) {
        return NoticeReader.read(List.of(new RuleLine("第一小学", text))).get(0);
    }
}
