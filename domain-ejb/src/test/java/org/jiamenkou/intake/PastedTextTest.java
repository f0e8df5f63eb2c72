package org.jiamenkou.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jiamenkou.kernel.Severity;
import org.jiamenkou.rule.RuleLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pasted text; the sentences are of the notices of 成都温江区 2025, 乐山市中区 2022 and 巴中巴州区. */
class PastedTextTest {

    @Test
    void sentencesStandUnderTheirSchoolAndEndWithLineSemicolonOrFullStop() {
        IntakeFile file = read("""
                成都市温江区2025年小学招生范围

                一、东大街一小：东大街151号；柳城北街(999号除外)。迎晖路(新东路)
                二、东大街二小
                东大街（151号除外）
                云溪路(500号、515号、518号除外)；合江村

                【庆丰街小学】
                德通桥1-4组；和平路
                """);

        assertThat(file.shape()).isEqualTo(Shape.TEXT);
        assertThat(file.report().trusted()).isTrue();
        assertThat(file.lines())
                .extracting(
                        IntakeLine::row,
                        line -> line.line().school(),
                        line -> line.line().text())
                .containsExactly(
                        tuple(3, "东大街一小", "东大街151号"),
                        tuple(3, "东大街一小", "柳城北街(999号除外)"),
                        tuple(3, "东大街一小", "迎晖路(新东路)"),
                        tuple(5, "东大街二小", "东大街（151号除外）"),
                        tuple(6, "东大街二小", "云溪路(500号、515号、518号除外)"),
                        tuple(6, "东大街二小", "合江村"),
                        tuple(9, "庆丰街小学", "德通桥1-4组"),
                        tuple(9, "庆丰街小学", "和平路"));
        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(tuple(1, "before-first-school"));
    }

    @Test
    void listsStayWholeAndBracketsAreNeverCut() {
        IntakeFile file = read("""
                县街小学招生范围：肖坝社区7至12组(含原属肖坝社区5组的北欧印象；原属6组的海泊蓝庭等)；大佛坝村、张徐坝村、罗李坝村
                区一小（东门学区）：
                土星街，中城南街，鸿运巷
                东城街单号107号（东华宾馆）、
                双号202号（大堂坝
                街口）以东
                """);

        assertThat(file.ruleLines())
                .containsExactly(
                        new RuleLine("县街小学", "肖坝社区7至12组(含原属肖坝社区5组的北欧印象；原属6组的海泊蓝庭等)"),
                        new RuleLine("县街小学", "大佛坝村、张徐坝村、罗李坝村"),
                        new RuleLine("区一小（东门学区）", "土星街，中城南街，鸿运巷"),
                        new RuleLine("区一小（东门学区）", "东城街单号107号（东华宾馆）、"),
                        new RuleLine("区一小（东门学区）", "双号202号（大堂坝街口）以东"));
    }

    @Test
    void aBracketThatNeverEndsSwallowsNoSchool() {
        IntakeFile file = read("政通小学：南江路(199号、208号\n鹏程小学：涌泉洪江村\n");

        assertThat(file.ruleLines())
                .containsExactly(new RuleLine("政通小学", "南江路(199号、208号"), new RuleLine("鹏程小学", "涌泉洪江村"));
        assertThat(file.report().of("bracket-open")).hasSize(1);
    }

    @Test
    void aHeadingWithoutSentencesIsToldOf() {
        IntakeFile file = read("一、城区小学\n1.东大街一小：东大街151号\n2.鹏程小学：\n");

        assertThat(file.report().of("school-without-text"))
                .extracting(IntakeFinding::row, f -> f.arguments().get(0))
                .containsExactly(tuple(1, "城区小学"), tuple(3, "鹏程小学"));
        assertThat(file.lines()).hasSize(1);
    }

    @Test
    void aSchoolOfAnOddNameKeepsItsSentencesAndIsToldOf() {
        IntakeFile file = read("温江区2025年招生范围\n<script>alert(1)</script>${7*7}𠮷小学2b：听雨巷1号；听雨巷3号。\n政通小学：南江路1号");

        assertThat(file.ruleLines())
                .containsExactly(
                        new RuleLine("<script>alert(1)</script>${7*7}𠮷小学2b", "听雨巷1号"),
                        new RuleLine("<script>alert(1)</script>${7*7}𠮷小学2b", "听雨巷3号"),
                        new RuleLine("政通小学", "南江路1号"));
        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(tuple(1, "before-first-school"), tuple(2, "heading-odd"));
    }

    @Test
    void placesBeforeTheFirstSchoolKeepTheTextFromBeingPublished() {
        IntakeFile file = read("听雨巷1号至9号\n各位家长：请按时报名\n政通小学：南江路1号");

        assertThat(file.report().findings())
                .extracting(IntakeFinding::row, IntakeFinding::code, IntakeFinding::severity)
                .containsExactly(
                        tuple(1, "rule-without-school", Severity.ERROR),
                        tuple(2, "before-first-school", Severity.INFO));
    }

    @Test
    void aTextWithoutAnySchoolIsRefusedAsAWhole() {
        byte[] text = "温江区2025年招生范围\n听雨巷1号至9号\n".getBytes(UTF_8);
        IntakeFile file = Intake.read(text, IntakeOptions.usual().expecting(Shape.TEXT));

        assertThat(file.report().trusted()).isFalse();
        assertThat(file.report().of("text-without-school")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "东大街一小：东大街151号, 东大街一小",
        "(二)东大街二小长安路分校：长安路, 东大街二小长安路分校",
        "3、徐家扁小学（裕园校区）, 徐家扁小学（裕园校区）",
        "温江区实验学校服务区: 和平社区, 温江区实验学校",
        "星光小学/新小集团：星河湾, 星光小学/新小集团",
        "燕山小学、城北小学：和平西路, 燕山小学、城北小学",
        "武宁四中：县二小毕业生, 武宁四中",
        "01学区：罗湖未来学校, 01学区",
        "川师附校 杨柳东路南段669号, 川师附校",
    })
    void schoolsAreKnownByTheirEndings(String line, String school) {
        assertThat(SchoolHeading.of(line)).map(SchoolHeading::school).contains(school);
    }

    @ParameterizedTest
    @CsvSource({
        "东：北固桥(沿护城河)—东平桥, ''",
        "1.东至沭河南至市府路, ''",
        "柳城鱼凫社区, ''",
        "钟吾中学南侧至钟吾路, ''",
        "2.吾悦商务广场, ''",
    })
    void sentencesAreNotTakenForSchools(String line, String none) {
        assertThat(SchoolHeading.of(line)).isEmpty();
    }

    private static IntakeFile read(String text) {
        return Intake.read(text.getBytes(UTF_8), IntakeOptions.usual());
    }
}
