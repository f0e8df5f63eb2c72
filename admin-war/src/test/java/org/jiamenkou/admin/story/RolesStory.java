package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What roles open and close. */
class RolesStory {

    @Test
    void aSessionEndedFromElsewhereIsGoneAtTheNextClick() {
        try (Somebody editor = Somebody.with("editor", "信息员");
                Visit elsewhere = Visit.desktop()) {
            editor.signIn(elsewhere.open("/staff/sessions"));
            assertThat(elsewhere.find("table.rows tbody tr").count()).isEqualTo(2);
            elsewhere.sure("[id$=others]");
            assertThat(elsewhere.find("table.rows tbody tr").count()).isEqualTo(1);
            assertThat(editor.visit.open("/").heading()).isEqualTo("登录");
        }
    }

    @Test
    void whoHasNoRoleForAPageIsToldSoAndSeesNothing() {
        try (Somebody editor = Somebody.with("writer", "信息员")) {
            assertThat(editor.visit.find(".menu").innerText()).doesNotContain("账号", "审计");
            for (String path : new String[] {
                "/staff/accounts",
                "/staff/account?login=x",
                "/audit/search",
                "/school/list",
                "/school/groups",
                "/system/settings",
                "/system/nodes"
            }) {
                editor.visit.page().navigate("/admin" + path);
                assertThat(editor.visit.takeComplaints())
                        .singleElement()
                        .asString()
                        .contains("403");
                assertThat(editor.visit.look().heading()).isEqualTo("这一页不对外开放");
            }
        }
    }

    @Test
    void whoWritesNothingOpensNoPageOfWriting() {
        try (Somebody guard = Somebody.with("guard", "安全员")) {
            for (String path : new String[] {"/content/articles", "/content/article?district=510115"}) {
                guard.visit.page().navigate("/admin" + path);
                assertThat(guard.visit.takeComplaints())
                        .singleElement()
                        .asString()
                        .contains("403");
                assertThat(guard.visit.look().heading()).isEqualTo("这一页不对外开放");
            }
        }
    }

    @Test
    void aTakenRoleEndsTheSessionAtOnce() {
        Somebody administrator = Somebody.administrator();
        try (Somebody clerk = Somebody.with("office", "招生科", "信息员")) {
            AccountsPaper.of(administrator.visit).account(clerk.login).picture("account");
            administrator.visit.sure("#grants input.quiet, [id$=grants] input.quiet");
            assertThat(administrator.visit.words()).contains("已改动");
            assertThat(clerk.visit.open("/").heading()).isEqualTo("登录");
        }
    }

    @Test
    void theAuditorReadsWhatHappenedAndChecksTheChain() {
        try (Somebody auditor = Somebody.with("auditor", "审计员")) {
            auditor.visit.open("/audit/search").picture("audit");
            assertThat(auditor.visit.words()).contains("account.create", "sign-in", auditor.login);
            auditor.visit.click("[id='chain:verify']");
            assertThat(auditor.visit.find("#finding").innerText()).contains("日志完整");
        }
    }
}
