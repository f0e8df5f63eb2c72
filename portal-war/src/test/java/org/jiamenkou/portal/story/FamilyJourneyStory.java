package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A family on a phone, from a number nobody knows to a week of classes. */
class FamilyJourneyStory {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void fromSigningInToAWeekOfClasses(Reading reading) {
        String phone = StoryGuardian.freshPhone();
        StoryPupil pupil = StoryPupil.next();
        try (Visit visit = reading.visit()) {
            visit.open("/");
            visit.follow(visit.find("#tiles a[href='/afterschool/']"));
            FamilyPapers papers = new FamilyPapers(visit).ask(phone);
            papers.enter(Letters.code(visit, phone));
            assertThat(visit.words()).contains("绑定孩子");
            visit.follow(visit.find("main a[href='/family/bind']"));
            papers.bind(pupil);
            visit.follow(visit.find("main a[href='/afterschool/']"));
            assertThat(visit.words()).contains(pupil.name(), "正在报名", "协议书");

            AfterschoolPapers classes = new AfterschoolPapers(visit, new StoryChild("", "", code(visit), phone));
            classes.join().choose("航模").send();
            assertThat(classes.heading()).isEqualTo("报名成功");
            classes.grid().choose("足球").send();
            assertThat(classes.heading()).isEqualTo("报名成功");
            assertThat(classes.week().mine()).containsExactlyInAnyOrder("航模", "足球");
            Letters.await(visit, phone, "已报名「航模」");
            Letters.await(visit, phone, "已报名「足球」");

            visit.follow("下一周");
            assertThat(visit.find(".sessions").first().innerText()).contains("航模");
            visit.open("/afterschool/bill?child=" + code(visit));
            assertThat(visit.find(".charge").allInnerTexts()).hasSize(2);
            assertThat(visit.words()).contains("应缴");
        }
    }

    private static String code(Visit visit) {
        String address = visit.page().url() + " " + visit.page().content();
        return address.replaceAll("(?s).*?[?&](?:amp;)?child=([A-Za-z0-9]{12}).*", "$1");
    }
}
