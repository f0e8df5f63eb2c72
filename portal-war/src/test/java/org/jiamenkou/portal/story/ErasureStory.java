package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A guardian closes the account: what is gone, and what stays because others count on it. */
class ErasureStory {

    @Test
    void whoClosesTheAccountIsForgottenAndThePlaceOfTheChildStays() {
        StoryChild child = StoryChild.at("open");
        try (Visit hers = child.visit(Reading.PHONE);
                Visit his = child.fatherVisits(Reading.PHONE)) {
            new AfterschoolPapers(hers, child).book("足球");
            hers.open("/afterschool/calendar");
            hers.follow(hers.find("button[value=make]").first());
            String calendar = hers.find("#address").inputValue().replaceFirst("https?://[^/]+", "");

            erased(hers);
            assertThat(hers.browser().cookies()).noneMatch(cookie -> cookie.name.equals("family"));
            hers.page().goBack();
            hers.page().waitForURL("**/family/sign-in**");
            assertThat(hers.words()).doesNotContain("张小雨");
            String feed = hers.page().request().get(calendar).text();
            assertThat(feed).doesNotContain("足球", "张小雨");

            assertThat(new AfterschoolPapers(his, child).week().mine())
                    .as("the father and the school still count on the place")
                    .containsExactly("足球");
            his.open("/family/child?child=" + child.code());
            assertThat(his.words()).doesNotContain(StoryGuardian.masked(child.phone()));
            his.open("/afterschool/bill?child=" + child.code());
            assertThat(his.find(".charge").innerText()).contains("足球");
        }
    }

    @Test
    void whoComesBackWithTheSameNumberIsSomebodyNew() {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE)) {
            erased(visit);
            FamilyPapers papers = new FamilyPapers(visit).signIn(child.phone());
            assertThat(papers.children()).isEmpty();
            visit.open("/afterschool/?child=" + child.code());
            assertThat(visit.words()).doesNotContain("张小雨");
        }
    }

    @Test
    void nothingIsErasedBeforeTheGuardianSaysToHaveReadWhatItMeans() {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE)) {
            visit.open("/family/erase");
            assertThat(visit.words()).contains("注销不能撤回", "已报的班不会自动退课");
            visit.find("#erase-form").evaluate("form => { form.noValidate = true; }");
            new FamilyPapers(visit).refused(visit.find("#erase-form button"));
            assertThat(visit.find("#refused").innerText()).isEqualTo("请先勾选确认");
            visit.follow("先不注销");
            assertThat(new FamilyPapers(visit).mine().children())
                    .singleElement()
                    .asString()
                    .contains("张小雨");
        }
    }

    private static void erased(Visit visit) {
        visit.open("/family/privacy");
        visit.follow(visit.find("#erase"));
        visit.find("input[name=sure]").check();
        visit.follow(visit.find("#erase-form button"));
        assertThat(visit.heading()).isEqualTo("已注销");
    }
}
