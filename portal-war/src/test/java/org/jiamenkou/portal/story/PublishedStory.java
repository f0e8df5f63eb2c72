package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published can be read: notices in full, schools, and everything a school serves. */
class PublishedStory {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void aNoticeIsReadInFullWithItsSource(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/notice/list").follow("温江区2025年小学服务范围");
            assertThat(visit.heading()).contains("温江区2025年小学服务范围");
            assertThat(visit.words()).contains("原文出处", "东大街151号", "云溪路(500号、515号、518号除外)");
            visit.find("#find").fill("长安路");
            visit.follow(visit.find("main form button"));
            assertThat(visit.words()).contains("长安路(门牌号为单号)").doesNotContain("德通桥");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "JSON", "GeoJSON"})
    void aNoticeCanBeTakenHome(String form) {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.open("/notice/text?code=minghu-2025-primary-resident");
            String link = visit.link(form).getAttribute("href");
            APIResponse file = visit.page().request().get(link);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.text()).hasSizeGreaterThan(100);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "DESK"})
    void aSchoolTellsEverythingItServes(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/school/list?district=510115").follow("东大街二小");
            assertThat(visit.heading()).isEqualTo("东大街二小");
            visit.follow("服务范围");
            assertThat(visit.words()).contains("长安路(门牌号为单号)", "合江村");
            visit.find("#find").fill("云溪");
            visit.follow(visit.find("main form button"));
            assertThat(visit.words()).contains("云溪路").doesNotContain("合江村");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void schoolsAreFoundByNameAndGroup(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/school/list?district=minghu");
            visit.find("#name").fill("澄滩");
            visit.follow(visit.find("main form button"));
            assertThat(visit.find("#schools li").count()).isBetween(1, 10);
            visit.follow("澄滩实验学校");
            assertThat(visit.words()).contains("地址", "电话");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void nextYearStandsBesideThisYear(Reading reading) {
        try (Visit visit = reading.visit()) {
            QuestionForm.in(visit, "明湖区").ask("澄滩佳苑").is("one").says("2026年已公布", "仍是同一所学校");
            visit.follow(visit.find("#next-year a"));
            new AnswerPaper(visit).is("one").says("澄滩实验学校", "2026");
        }
    }

    @Test
    void anAnswerLeadsToItsNoticeItsSchoolAndTheSchoolsZone() {
        try (Visit visit = Reading.PHONE.visit()) {
            String answer = QuestionForm.link("温江区", "长安路15号");
            visit.open(answer).follow("读公告全文");
            assertThat(visit.words()).contains("长安路(门牌号为单号)");
            visit.open(answer).follow("学校主页");
            assertThat(visit.heading()).isEqualTo("东大街二小");
            visit.open(answer).follow("这所学校的服务范围");
            assertThat(visit.heading()).contains("东大街二小", "服务范围");
        }
    }
}
