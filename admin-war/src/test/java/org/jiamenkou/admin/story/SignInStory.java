package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How people come in, and what ends it. */
class SignInStory {

    @Test
    void whoHasSignedOutSignsInAgainAndComesBackToThePageThatWasWanted() {
        Somebody administrator = Somebody.administrator();
        try (Visit visit = Visit.desktop()) {
            visit.open("/staff/sessions");
            assertThat(visit.heading()).isEqualTo("登录");
            administrator.signIn(visit);
            assertThat(visit.page().url()).endsWith("/admin/staff/sessions");
            visit.picture("sessions").click("[id='leave:sign-out']");
            assertThat(visit.heading()).isEqualTo("登录");
            assertThat(visit.open("/").heading()).isEqualTo("登录");
        }
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndTellsNothing() {
        try (Visit visit = Visit.desktop()) {
            visit.open("/staff/sign-in").enter();
            assertThat(visit.find(".wrong").allInnerTexts()).containsExactly("请填写这一项", "请填写这一项");
            visit.fill("登录名", "nobody-knows").fill("密码", "whatever it may be").enter();
            assertThat(visit.find(".wrong").allInnerTexts()).containsExactly("账号或密码不对。");
            visit.picture("sign-in");
        }
    }

    @Test
    void everyPageSpeaksEnglishToo() {
        try (Visit visit = Visit.tablet()) {
            visit.open("/staff/sign-in").click(".language");
            assertThat(visit.heading()).isEqualTo("Sign in");
            assertThat(visit.open("/staff/join").words()).doesNotContainPattern("[一-龥]");
            assertThat(visit.open("/staff/set-up").heading()).isEqualTo("First set-up");
        }
    }
}
