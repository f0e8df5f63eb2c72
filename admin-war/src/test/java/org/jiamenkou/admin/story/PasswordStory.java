package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody replaces their own password. */
class PasswordStory {

    private static final String FRESH = "河边的白鹭今天来了三只半";

    @Test
    void theOldOneIsAskedForAndEveryOtherPlaceIsSignedOut() {
        try (Somebody editor = Somebody.with("changer", "信息员");
                Visit elsewhere = Visit.desktop()) {
            editor.signIn(elsewhere.open("/"));
            Visit here = editor.visit.open("/staff/sessions").click("a[href$='/staff/password']");
            choose(here, "这不是现在的密码", FRESH);
            assertThat(here.find(".wrong").allInnerTexts()).containsExactly("现在的密码不对。");
            choose(here, Somebody.PASSWORD, Somebody.PASSWORD);
            assertThat(here.find(".wrong").allInnerTexts()).containsExactly("新密码不能和现在的一样。");
            choose(here, Somebody.PASSWORD, FRESH);
            assertThat(here.heading()).isEqualTo("工作台");
            assertThat(elsewhere.open("/").heading()).isEqualTo("登录");
        }
    }

    private static void choose(Visit visit, String present, String fresh) {
        visit.fill("现在的密码", present)
                .fill("新密码", fresh)
                .fill("再输入一次", fresh)
                .picture("password")
                .enter();
    }
}
