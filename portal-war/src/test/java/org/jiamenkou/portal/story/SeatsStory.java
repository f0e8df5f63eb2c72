package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published of the seats of a school stands beside it, in words and shapes. */
class SeatsStory {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS", "PHONE_AT_NIGHT", "DESK"})
    void theAnswerShowsThreeYearsWithWordAndShape(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open(QuestionForm.link("明湖区", "澄滩佳苑"));
            assertThat(visit.words()).contains("学位预警", "仅供参考", "明湖教字〔2025〕12号");
            assertThat(visit.find(".seats .band").allInnerTexts())
                    .hasSize(3)
                    .allMatch(text -> text.matches("202[567] [▲◆●] (红\\(紧张\\)|黄\\(偏紧\\)|绿\\(充足\\))"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "NARROW", "TABLET"})
    void theSchoolsPageShowsTheSame(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open(QuestionForm.link("明湖区", "澄滩佳苑"));
            var told = visit.find(".seats .band").allInnerTexts();
            visit.follow("学校主页");
            assertThat(visit.find(".seats .band").allInnerTexts()).isEqualTo(told);
        }
    }

    @Test
    void theStripIsCompleteInEnglish() {
        try (Visit visit = Reading.PHONE.visit("en")) {
            visit.open(QuestionForm.link("明湖区", "澄滩佳苑"));
            assertThat(visit.find(".seats").innerText())
                    .contains("Seats ahead", "no promise")
                    .doesNotContain("紧", "[");
        }
    }

    @Test
    void nothingIsShownWhereNothingIsPublished() {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.open(QuestionForm.link("温江区", "长安路15号"));
            assertThat(visit.find(".seats").count()).isZero();
            assertThat(visit.words()).doesNotContain("学位预警");
        }
    }
}
