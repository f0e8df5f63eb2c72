package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.jiamenkou.rule.RuleLine;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Every outcome a single notice can lead to, each by its own way. */
class OutcomesTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final double METRE = 1 / 111_320.0;

    private static final ZoneMap MAP = PublishedNotices.map(
            NoticeReader.read(Stream.of("""
                    甲小|东风路1-99号
                    乙小|东风路100号以后
                    甲小、乙小|南湖小区
                    丙小|北湖小区由丙小、乙小电脑派位录取
                    甲小|西湖小区
                    乙小|西湖小区
                    甲小|东湖小区（学位不足时可到乙小就读）
                    甲小|和平路（99号除外）
                    乙小|桂花村（新购房入户者）
                    甲小|桂花村
                    丙小|胜利街以东、人民路以北
                    """.split("\n"))
                    .map(line -> line.split("\\|"))
                    .map(line -> new RuleLine(line[0], line[1]))
                    .toList()),
            YEAR,
            Population.RESIDENT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        东风路5号              | one                | single     | 甲小
        东湖小区               | one                | overflow   | 甲小 乙小
        南湖小区               | several            | choice     | 甲小 乙小
        北湖小区               | several            | joint_draw | 丙小 乙小
        西湖小区               | several            | tie        | 甲小 乙小
        东风路                 | needs-detail       |            |
        东凤路5号              | needs-confirmation |            |
        和平路99号             | gap                |            |
        桂花村                 | class-dependent    |            |
        桂花村 新购房入户      | several            | tie        | 甲小 乙小
        胜利街                 | on-boundary        |            |
        人民路                 | on-boundary        |            |
        玫瑰谷                 | unknown-address    |            |
        """)
    void eachSentenceLeadsToItsOutcome(String typed, String outcome, @Nullable String mode, @Nullable String schools) {
        Answer answer = MAP.answer(new Question(typed, null));

        assertThat(answer.outcome().code()).isEqualTo(outcome);
        assertThat(answer.mode()).isEqualTo(mode == null ? null : ZoneMode.valueOf(mode.toUpperCase()));
        assertThat(answer.schools().stream().map(ServedSchool::name).collect(Collectors.joining(" ")))
                .isEqualTo(schools == null ? "" : schools);
    }

    @ParameterizedTest
    @CsvSource({"29,on-boundary", "31,one", "-29,on-boundary", "-31,gap", "0,on-boundary"})
    void aPointNearTheEdgeIsOnIt(int metresInside, String outcome) throws ParseException {
        List<Zone> zones = new NoticeText()
                .area("丙小", "南河街以北", new WKTReader().read("POLYGON ((104 30, 104.1 30, 104.1 30.1, 104 30.1, 104 30))"))
                .zones();
        ZoneMap map = ZoneMap.of(revision(YEAR), zones, Gazetteer.of(List.of()), Territory.UNKNOWN, 30);

        Answer answer = map.answer(new Question("", new Coordinate(30 + metresInside * METRE, 104.05)));

        assertThat(answer.outcome().code()).isEqualTo(outcome);
        if (answer.outcome() == Outcome.ON_BOUNDARY) {
            assertThat(answer.schools()).isEmpty();
            assertThat(answer.options()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025 |      | 2025 | one
        2026 |      | 2025 | gap
        2026 |      | 2026 | one
        2026 |      | 2027 | one
             | 2024 | 2025 | gap
             | 2025 | 2025 | one
        2024 | 2026 | 2025 | one
        """)
    void aSentenceHoldsInItsYearsOnly(@Nullable Integer from, @Nullable Integer until, int year, String outcome) {
        Rule rule = new Rule(
                RuleKind.PLACE,
                true,
                "南湖小区",
                NumberSet.ALL,
                NumberSet.ALL,
                null,
                List.of(),
                null,
                false,
                from == null ? null : new SchoolYear(from),
                until == null ? null : new SchoolYear(until),
                new Span(0, 4));
        ServedSchool school = new ServedSchool("s", "甲小", SchoolRole.OWN, 1);
        Zone.Clause clause = new Zone.Clause(new Sentence(1, "甲小", "南湖小区"), rule, null);
        Zone zone = new Zone("甲小", ZoneMode.SINGLE, List.of(school), List.of(clause));
        Gazetteer places = Gazetteer.of(List.of(Place.named("d", PlaceKind.COMPOUND, "南湖小区")));
        ZoneMap map = ZoneMap.of(revision(new SchoolYear(year)), List.of(zone), places, Territory.UNKNOWN, 30);

        assertThat(map.answer(new Question("南湖小区", null)).outcome().code()).isEqualTo(outcome);
    }

    @Test
    void noOutcomeButOneAndSeveralNamesASchool() {
        List<Answer> answers = new ArrayList<>();
        for (String typed : List.of("东风路", "东凤路5号", "和平路99号", "桂花村", "胜利街", "玫瑰谷", "")) {
            answers.add(MAP.answer(new Question(typed, null)));
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.schools()).isEmpty());
    }

    private static Revision revision(SchoolYear year) {
        return new Revision("n", "d", Stage.PRIMARY, year, Population.RESIDENT, null, null, 1);
    }
}
