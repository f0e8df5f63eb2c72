package org.jiamenkou.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Severity;
import org.junit.jupiter.api.Test;

/** The checks before publication, on sentences of 成都温江区 2025, 巴中巴州区, 乐山市中区 2022, 德化 2022 and their like. */
class ChecksTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static final Gazetteer NOTHING = Gazetteer.of(List.of());

    @Test
    void numbersLeftOutByOneAndTakenByNoneAreGaps() {
        List<Finding> findings = check(new NoticeText()
                .street("东大街一小", "柳城北街")
                .notNum("东大街一小", "柳城北街(999号除外)", "柳城北街", "999")
                .street("东大街二小", "云溪路")
                .notNum("东大街二小", "云溪路(500号、515号、518号除外)", "云溪路", "500 515 518")
                .num("温江区实验学校", "云溪路515号、云溪路518号", "云溪路", "515 518"));

        assertThat(findings)
                .extracting(Finding::code, Finding::place, Finding::arguments)
                .containsExactly(
                        tuple("gap-numbers", "云溪路", List.of("500号")), tuple("gap-numbers", "柳城北街", List.of("999号")));
        assertThat(findings.get(0).words()).isEqualTo("云溪路500号：东大街二小已除外，没有学校接收");
        assertThat(findings.get(0).words(Locale.ENGLISH)).contains("云溪路 500号").contains("taken by none");
    }

    @Test
    void aWholeStreetMinusNumbersAndThoseNumbersDoNotOverlap() {
        assertThat(check(new NoticeText()
                        .num("东大街一小", "东大街151号", "东大街", "151")
                        .street("东大街二小", "东大街")
                        .notNum("东大街二小", "东大街(151号除外)", "东大街", "151")))
                .isEmpty();
    }

    @Test
    void aNumberTakenByNameIsNotLeftOutWithItsRange() {
        List<Finding> findings = check(new NoticeText()
                .num("花都小学", "江安路666号", "江安路", "666")
                .notNum("花都小学", "江安路600号至700号除外", "江安路", "600-700")
                .num("江安路学校", "江安路666号", "江安路", "666"));

        assertThat(findings)
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(
                        tuple("overlap-numbers", List.of("666号")),
                        tuple("gap-numbers", List.of("600-664号双号、601-699号单号、668-700号双号")));
    }

    @Test
    void twoSidesOfAStreetDoNotOverlap() {
        assertThat(check(new NoticeText()
                        .num("东大街二小", "长安路(门牌号为单号)", "长安路", "0-/odd")
                        .num("东大街二小长安路分校", "长安路(门牌号为双号)", "长安路", "0-/even")))
                .isEmpty();
    }

    @Test
    void aWholeStreetAgainstNumbersIsOnlyAWarning() {
        List<Finding> findings = check(new NoticeText().street("庆丰街小学", "和平路").num("政通小学", "和平路199号", "和平路", "199"));

        assertThat(findings)
                .extracting(Finding::code, Finding::severity, Finding::schools)
                .containsExactly(tuple("overlap-general", Severity.WARNING, List.of("庆丰街小学", "政通小学")));
    }

    @Test
    void rangesOfTwoSchoolsThatShareNumbersOverlap() {
        List<Finding> findings = check(new NoticeText()
                .num("区一小", "将军大道2-128号双号,1-151号单号", "将军大道", "2-128/even 1-151/odd")
                .num("区三小", "将军大道120号至140号双号", "将军大道", "120-140/even"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("overlap-numbers");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.arguments()).containsExactly("120-128号双号");
            assertThat(finding.sentences()).extracting(Sentence::number).containsExactly(1, 2);
        });
    }

    @Test
    void subNumbersOfOneNumberMayBelongToTwoSchools() {
        NoticeText text = new NoticeText()
                .num("一小", "福兴街34号附1号-附130号", "福兴街", "34.1-34.130")
                .num("二小", "福兴街34号附131号", "福兴街", "34.131");
        assertThat(check(text)).isEmpty();

        text.num("三小", "福兴街34号附100号至附140号", "福兴街", "34.100-34.140");
        assertThat(check(text))
                .extracting(Finding::code, Finding::arguments)
                .containsExactlyInAnyOrder(
                        tuple("overlap-numbers", List.of("34之100号-34之130号")),
                        tuple("overlap-general", List.of("34之131号")));
    }

    @Test
    void aRangeWithoutSidesAgainstAnEvenRangeIsAQuestionOfSides() {
        List<Finding> findings = check(new NoticeText()
                .num("区一小", "将军大道1-151号", "将军大道", "1-151")
                .num("区三小", "将军大道2-128号双号", "将军大道", "2-128/even"));

        assertThat(findings).extracting(Finding::code).containsExactly("implicit-parity");
    }

    @Test
    void aCompoundListedByTwoSchoolsOverlapsAndByOneTwiceIsOnlyListedTwice() {
        List<Finding> findings = check(new NoticeText()
                .place("第二小学", "北庭明珠小区")
                .place("县五小", "北庭明珠小区")
                .place("县五小", "世纪花园小区")
                .place("县五小", "世纪花园小区"));

        assertThat(findings)
                .extracting(Finding::code, Finding::place, Finding::severity)
                .containsExactly(
                        tuple("listed-twice", "世纪花园小区", Severity.WARNING),
                        tuple("overlap-place", "北庭明珠小区", Severity.ERROR));
    }

    @Test
    void groupsTakenTwiceLeftOutOrForgottenAreFound() {
        List<Finding> findings = check(new NoticeText()
                .parts("乐师附小", "肖坝社区1至6组", "肖坝社区", "GROUP:1,2,3,4,5,6")
                .parts("县街小学", "肖坝社区6至12组", "肖坝社区", "GROUP:6,7,8,9,11,12")
                .place("实验小学", "南门社区")
                .notParts("实验小学", "南门社区(8、10组除外)", "南门社区", "GROUP:8,10"));

        assertThat(findings)
                .extracting(Finding::code, Finding::place, Finding::arguments)
                .containsExactly(
                        tuple("gap-parts", "南门社区", List.of("8、10组")),
                        tuple("overlap-parts", "肖坝社区", List.of("6组")),
                        tuple("list-gap", "肖坝社区", List.of("10组")));
    }

    @Test
    void aPlaceLeftOutIsNoGapWhenItsCommunityIsTaken() {
        Gazetteer gazetteer = Gazetteer.of(List.of(
                new Place("p1", PlaceKind.COMPOUND, "来福仕", List.of(), "通江社区", null, null),
                Place.named("ls", PlaceKind.COMMUNITY, "通江社区")));
        NoticeText text = new NoticeText().place("徐家扁小学", "银湾街").notPlace("徐家扁小学", "来福仕");

        assertThat(Checks.run(CheckInput.of(YEAR, text.zones(), gazetteer)))
                .extracting(Finding::code)
                .containsExactly("gap-place");
        text.place("通江小学", "通江社区");
        assertThat(Checks.run(CheckInput.of(YEAR, text.zones(), gazetteer))).isEmpty();
    }

    @Test
    void aRunOfStreetsLacksAMember() {
        NoticeText text = new NoticeText()
                .street("温江区实验学校", "柳南一路")
                .street("温江区实验学校", "柳南二路")
                .street("温江区实验学校", "柳南四路");

        assertThat(check(text))
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple("list-gap", List.of("柳南三路")));
        assertThat(check(text.street("政通小学", "柳南三路"))).isEmpty();
    }

    @Test
    void rangesWrittenDownwardsAreFound() {
        assertThat(check(new NoticeText()
                        .num("一小", "张思训街151号至1号", "张思训街", "1-151")
                        .num("二小", "复兴路2-1号、5号", "复兴路", "2.1 5")))
                .extracting(Finding::code, Finding::severity, Finding::arguments)
                .containsExactly(
                        tuple("reversed-range", Severity.WARNING, List.of("151号至1号")),
                        tuple("reversed-range", Severity.INFO, List.of("2-1号")));
    }

    @Test
    void namesNobodyKnowsAndNamesOfTwoPlacesAreFound() {
        Gazetteer known = Gazetteer.of(List.of(
                Place.named("wj", PlaceKind.STREET, "和平路"),
                Place.named("wj", PlaceKind.COMPOUND, "和平苑", "老纺织厂"),
                Place.named("wj", PlaceKind.COMPOUND, "江安里", "老纺织厂")));
        List<Zone> zones =
                new NoticeText().street("庆丰街小学", "和平路").street("庆丰街小学", "不存在路").zones();

        assertThat(Checks.run(CheckInput.of(YEAR, zones, known).against(known)))
                .extracting(Finding::code, Finding::place, Finding::severity)
                .containsExactly(
                        tuple("dead-name", "不存在路", Severity.WARNING), tuple("name-of-two", "老纺织厂", Severity.INFO));
    }

    @Test
    void knownPlacesWithoutAnAnswerAreListed() {
        Gazetteer known = Gazetteer.of(
                List.of(Place.named("wj", PlaceKind.COMPOUND, "和平苑"), Place.named("wj", PlaceKind.STREET, "和平路")));
        CheckInput input = CheckInput.of(YEAR, List.of(), known).asking(place -> Outcome.GAP);

        assertThat(Checks.run(input))
                .extracting(Finding::code, Finding::place)
                .containsExactly(tuple("gap-known-place", "和平苑"));
    }

    @Test
    void everyFindingHasWordsInBothLanguages() {
        List<String> codes = Arrays.asList(
                "overlap-numbers",
                "overlap-general",
                "overlap-by-class",
                "implicit-parity",
                "listed-twice",
                "overlap-place",
                "overlap-parts",
                "overlap-area",
                "gap-numbers",
                "gap-place",
                "gap-parts",
                "gap-area",
                "gap-known-place",
                "area-not-drawn",
                "school-outside",
                "dead-name",
                "name-of-two",
                "list-gap",
                "reversed-range",
                "zone-without-school",
                "zone-without-place",
                "school-without-zone");
        for (String code : codes) {
            Finding finding = new Finding(code, Severity.INFO, "某路", List.of("一小"), List.of(), List.of("甲", "乙"));
            assertThat(finding.words()).doesNotContain("{");
            assertThat(finding.words(Locale.ENGLISH)).doesNotContain("{").isNotEqualTo(finding.words());
        }
    }

    @Test
    void aHundredThousandRulesAreCheckedWithinFiveSeconds() {
        NoticeText text = new NoticeText();
        for (int i = 0; i < 100_000; i++) {
            String street = "第" + i / 20 + "街";
            int from = 1 + i % 20 * 50;
            text.num("第" + i % 500 + "小学", "号", street, from + "-" + (from + 60) + "/odd");
        }
        List<Zone> zones = text.zones();
        long start = cpuNanos();
        List<Finding> findings = Checks.run(CheckInput.of(YEAR, zones, NOTHING));

        assertThat(findings).hasSize(95_000);
        assertThat((cpuNanos() - start) / 1_000_000).isLessThan(5_000);
    }

    private static List<Finding> check(NoticeText text) {
        return new ArrayList<>(Checks.run(CheckInput.of(YEAR, text.zones(), NOTHING)));
    }

    /** The processor time of this thread: what a check costs, however busy the machine is. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
