package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiamenkou.intake.Workbooks.row;

import java.util.List;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.rule.LineReading;
import org.jiamenkou.rule.NoticeReader;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleLine;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule a row, in columns. */
class RulesInColumnsTest {

    private static final String TITLES = "学年,学段,学校,校区,区县,街道,社区,路名或小区,起号,起附号,止号,止附号,单双,栋/期/组,含/不含,片区方式,人群,备注\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "长安路,1,,151,,单,,,| 长安路1-151号(单号) | NUM | 长安路 | 1-151/odd | 0- |",
                "长安路,,,,,双号,,,| 长安路(双号) | STREET | 长安路 | 0-/even | 0- |",
                "和平路,,,,,,,,| 和平路 | STREET | 和平路 | 0- | 0- |",
                "东大街,151,,,,,,,| 东大街151号 | NUM | 东大街 | 151 | 0- |",
                "江北大道,20,,以后,,双,,,| 江北大道20号以后(双号) | NUM | 江北大道 | 20-/even | 0- |",
                "福兴街,34,1,34,130,,,,| 福兴街34号附1号-附130号 | NUM | 福兴街 | 34.1-34.130 | 0- |",
                "福兴街,34,12,,,,,,| 福兴街34号附12号 | NUM | 福兴街 | 34.12 | 0- |",
                "天山路1726弄,1,,11,,,,,| 天山路1726弄1-11号 | LANE | 天山路 | 1726 | 1-11 |",
                "北欧印象,,,,,,,,| 北欧印象 | PLACE | 北欧印象 | 0- | 0- |",
                "肖坝社区,,,,,,7至12组,,| 肖坝社区7、8、9、10、11、12组 | PART | 肖坝社区 | 0- | 0- | GROUP:7,8,9,10,11,12",
                "祥和东区,,,,,,2、8、9栋,,| 祥和东区2、8、9栋 | PART | 祥和东区 | 0- | 0- | BUILDING:2,8,9",
                "时代阳光,,,,,,A-D区,,| 时代阳光A、B、C、D区 | PART | 时代阳光 | 0- | 0- | SECTION:A,B,C,D",
                "资溪村,,,,,,十组,,| 资溪村10组 | PART | 资溪村 | 0- | 0- | GROUP:10",
                "沫江社区,1,,7,,单,33栋,,| 沫江社区33栋1-7号(单号) | PART | 沫江社区 | 0- | 1-7/odd | BUILDING:33",
            })
    void aRowIsARuleAndTheSentenceThatSaysTheSame(
            String cells, String sentence, String kind, String place, String numbers, String inner, String parts) {
        IntakeFile file = read("2025,小学,东大街二小,,温江区,,," + cells + ",\n");

        assertThat(file.shape()).isEqualTo(Shape.RULES);
        assertThat(file.report().findings()).isEmpty();
        LineReading reading = file.rules().get(0).reading();
        assertThat(reading.line()).isEqualTo(new RuleLine("东大街二小", sentence));
        Rule rule = reading.zones().get(0).rules().get(0);
        assertThat(said(rule))
                .isEqualTo(String.join(" | ", kind, place, numbers, inner, parts == null ? "null" : parts));
        assertThat(rule.span().of(sentence)).isEqualTo(sentence);
    }

    /** Families read the sentence and the lookup reads the columns: both must mean the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "长安路,1,,151,,单,,,",
                "长安路,,,,,双号,,,",
                "和平路,,,,,,,,",
                "东大街,151,,,,,,,",
                "江北大道,20,,以后,,,,,",
                "福兴街,34,1,34,130,,,,",
                "福兴街,34,12,,,,,,",
                "天山路1726弄,1,,11,,,,,",
                "北欧印象小区,,,,,,,,",
                "肖坝社区,,,,,,7至12组,,",
                "祥和东区,,,,,,2、8、9栋,,",
                "时代阳光,,,,,,A-D区,,",
                "资溪村,,,,,,十组,,",
            })
    void theGrammarReadsTheSentenceAsTheColumns(String cells) {
        LineReading columns =
                read("2025,小学,东大街二小,,,,," + cells + ",\n").rules().get(0).reading();
        LineReading sentence = NoticeReader.read(List.of(columns.line())).get(0);

        assertThat(sentence.isUnderstood()).isTrue();
        assertThat(sentence.zones().get(0).rules())
                .extracting(RulesInColumnsTest::said)
                .containsExactly(said(columns.zones().get(0).rules().get(0)));
    }

    @Test
    void aCampusACommunityAndAClassOfPersonsAreKept() {
        IntakeFile file = read("2025,小学,徐家扁小学,裕园校区,市中区,通江街道,高墩子社区,星河湾,,,,,,1、2、3号楼,含,,拆迁户,\n"
                + "2025,小学,徐家扁小学,,市中区,通江街道,通江社区,,,,,,,,不含,单校,本区户籍,\n");

        LineReading first = file.rules().get(0).reading();
        assertThat(first.line()).isEqualTo(new RuleLine("徐家扁小学(裕园校区)", "星河湾1、2、3栋(拆迁户)"));
        assertThat(first.zones().get(0).rules().get(0).persons()).isEqualTo("拆迁户");
        assertThat(first.places().get(0).within()).isEqualTo("高墩子社区");
        LineReading second = file.rules().get(1).reading();
        assertThat(second.line().text()).isEqualTo("不含通江社区");
        assertThat(second.zones().get(0).rules().get(0).include()).isFalse();
        assertThat(second.places().get(0).kind()).isEqualTo(PlaceKind.COMMUNITY);
    }

    @ParameterizedTest
    @CsvSource({
        "燕山小学/城北小学,,CHOICE,OPTION,OPTION",
        "燕山小学/城北小学,多校选择,CHOICE,OPTION,OPTION",
        "燕山小学、城北小学,共同派位,JOINT_DRAW,OPTION,OPTION",
        "燕山小学、城北小学,大学区,POOL,OPTION,OPTION",
        "燕山小学/城北小学,调剂,OVERFLOW,OWN,BACKUP",
    })
    void severalSchoolsShareAsTheColumnSays(
            String schools, String word, ZoneMode mode, SchoolRole one, SchoolRole two) {
        IntakeFile file = read("2025,小学," + schools + ",,,,,和平路,,,,,,,," + (word == null ? "" : word) + ",,\n");

        assertThat(file.rules().get(0).reading().zones().get(0).mode()).isEqualTo(mode);
        assertThat(file.rules().get(0).reading().zones().get(0).schools())
                .containsExactly(new SchoolRef("燕山小学", one), new SchoolRef("城北小学", two));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "长安路,151,,1,,单,,,| reversed-range",
                "长安路,,,151,,,,,| first-number-missing",
                "长安路,2,,,,单,,,| side-against-number",
                "长安路,1,,99,,左侧,,,| side-unknown",
                "长安路,一百,,,,,,,| number-unreadable",
                "长安路,2025-01-05,,,,,,,| number-unreadable",
                "长安路,,,,,,若干栋,,| parts-unreadable",
                "长安路,,,,,,,大概,| include-unknown",
                "长安路,,,,,,,,随便| mode-unknown",
                "长安路,,,,,,,,共同派位| mode-against-schools",
                "长安路(单号),1,,,,,,,| sentence-and-columns",
            })
    void aRowThatCannotMeanWhatItSaysStaysAVisibleLine(String cells, String code) {
        IntakeFile file = read("2025,小学,东大街二小,,,,," + cells + ",,\n2025,小学,东大街二小,,,,,和平路,,,,,,,,,,\n");

        assertThat(file.report().trusted()).isTrue();
        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(tuple(2, code));
        LineReading doubtful = file.rules().get(0).reading();
        assertThat(doubtful.zones()).isEmpty();
        assertThat(doubtful.isUnderstood()).isFalse();
        assertThat(doubtful.line().text()).contains("长安路");
        assertThat(file.report().findings().get(0).words()).startsWith("第2行：");
    }

    @Test
    void aCellThatHoldsASentenceIsReadAsOne() {
        IntakeFile file = read("2025,小学,东大街二小,,,,,\"云溪路(500号、515号、518号除外)\",,,,,,,,,,\n");

        assertThat(file.ruleLines()).containsExactly(new RuleLine("东大街二小", "云溪路(500号、515号、518号除外)"));
        assertThat(file.readings()).hasSize(1);
        assertThat(file.readings().get(0).reading().isUnderstood()).isTrue();
    }

    @Test
    void rowsOfOtherNoticesAreLeftAside() {
        String rows = TITLES
                + "2025,小学,东大街二小,,,,,和平路,,,,,,,,,,\n2024,小学,东大街二小,,,,,和平路,,,,,,,,,,\n"
                + "2025,初中,温江中学,,,,,和平路,,,,,,,,,,\n2025,小学,政通小学,,,,,和平路,,,,,,,,,随迁子女,\n";
        IntakeFile file = Intake.read(
                rows.getBytes(UTF_8),
                IntakeOptions.usual().forNotice(new SchoolYear(2025), Stage.PRIMARY, Population.RESIDENT));

        assertThat(file.rules()).extracting(IntakeReading::row).containsExactly(2);
        assertThat(file.report().of("other-notice"))
                .extracting(IntakeFinding::row)
                .containsExactly(3, 4, 5);
    }

    @Test
    void anErrorWhereTheLastNumberShouldStandMakesNoSingleNumber() {
        byte[] given =
                Workbooks.sheet(row("学校", "路名或小区", "起号", "止号"), row("东大街二小", "长安路", 1, 151), row("政通小学", "南江路", 1, 9));
        byte[] bytes = Workbooks.rewritten(
                given,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("<c r=\"D2\"[^>]*>.*?</c>", "<c r=\"D2\" t=\"e\"><v>#REF!</v></c>"));

        IntakeFile file = Intake.read(bytes, IntakeOptions.usual());
        assertThat(file.rules()).extracting(IntakeReading::row).containsExactly(3);
        assertThat(file.report().of("error-cell"))
                .extracting(IntakeFinding::row, IntakeFinding::column, IntakeFinding::severity)
                .containsExactly(tuple(2, "止号", Severity.ERROR));
    }

    @Test
    void numbersOfAWorkbookAreNumbers() {
        IntakeFile file = Intake.read(
                Workbooks.sheet(row("学校", "路名或小区", "起号", "止号", "单双", "片区方式"), row("东大街二小", "长安路", 1.0, 151, "单", "单校")),
                IntakeOptions.usual());

        assertThat(file.rules().get(0).reading().line().text()).isEqualTo("长安路1-151号(单号)");
    }

    private static String said(Rule rule) {
        return String.join(
                " | ",
                rule.kind().name(),
                rule.place(),
                rule.numbers().toString(),
                rule.inner().toString(),
                String.valueOf(rule.parts()));
    }

    private static IntakeFile read(String rows) {
        return Intake.read((TITLES + rows).getBytes(UTF_8), IntakeOptions.usual());
    }
}
