package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming in through the district's provider of identities. */
class ProviderStory {

    private LocalProvider provider;

    @BeforeEach
    void theProviderIsThere() throws IOException {
        provider = LocalProvider.open();
    }

    @AfterEach
    void theProviderIsGone() {
        provider.close();
    }

    @Test
    void whoHasLinkedTheAccountComesInWithoutAPassword() {
        try (Somebody officer = Somebody.with("linked", "招生科");
                Visit visit = Visit.desktop()) {
            officer.visit.open("/staff/sessions").picture("link").page().click("[id='form:link']");
            consent(officer.visit, officer.login);
            assertThat(officer.visit.look().words()).contains("已绑定：", provider.issuer());

            enterBy(visit, "/staff/sessions", officer.login);
            assertThat(visit.heading()).isEqualTo("输入验证码");
            officer.typeCode(visit);
            assertThat(visit.page().url()).endsWith("/admin/staff/sessions");

            visit.page().click("[id='leave:sign-out']");
            visit.page().waitForURL("**/admin/staff/sign-in");
            assertThat(provider.signedOut())
                    .as("signed out at the provider too")
                    .hasSize(1);
            enterBy(visit, "/staff/sessions", officer.login);
            assertThat(visit.heading()).isEqualTo("输入验证码");

            officer.visit.page().click("[id='leave:sign-out']");
            officer.visit.page().waitForURL("**/admin/staff/sign-in");
            assertThat(provider.signedOut())
                    .as("who came in with a password signs out here only")
                    .hasSize(1);

            provider.making(new TokenMaker().withTwoFactors());
            try (Visit other = Visit.desktop()) {
                enterBy(other, "/staff/sessions", officer.login);
                assertThat(other.look().words()).contains("已绑定：");
                other.click("input[value='解除绑定']");
                assertThat(other.words()).doesNotContain("已绑定：");
            }
            try (Visit again = Visit.desktop()) {
                enterBy(again, "/staff/sessions", officer.login);
                assertThat(again.look().words()).contains("还没有绑定账号");
            }
        }
    }

    @Test
    void anIdentityThatIsSomebodyElsesIsNotLinkedAgain() {
        try (Somebody first = Somebody.with("first", "信息员");
                Somebody second = Somebody.with("second", "信息员")) {
            for (Somebody one : List.of(first, second)) {
                one.visit.open("/staff/sessions").page().click("[id='form:link']");
                consent(one.visit, "shared" + first.login);
            }
            assertThat(first.visit.words()).contains("已绑定：");
            assertThat(second.visit.look().words()).contains("没有绑定");
        }
    }

    @Test
    void aStrangerAndWhoeverTurnsBackAreToldSo() {
        try (Visit visit = Visit.desktop()) {
            enterBy(visit, "/", "a-stranger");
            assertThat(visit.look().picture("provider").words()).contains("还没有绑定账号");
            visit.open("/staff/sign-in").page().click("#provider");
            visit.page().click("text=取消");
            assertThat(visit.words()).contains("统一身份认证没有完成");
        }
    }

    @Test
    void aTokenThatIsNotTheProvidersOrNotForThisVisitOpensNothing() {
        for (TokenMaker wrong : List.of(
                new TokenMaker().signedBySomebodyElse(),
                new TokenMaker().claiming("\"nonce\":\"[^\"]+\"", "\"nonce\":\"of-another-visit\""),
                new TokenMaker().claiming("\"aud\":\"[^\"]+\"", "\"aud\":\"another-product\""),
                new TokenMaker().claiming("\"exp\":\\d+", "\"exp\":1"))) {
            provider.making(wrong);
            try (Visit visit = Visit.desktop()) {
                enterBy(visit, "/", "a-stranger");
                assertThat(visit.words()).doesNotContain("还没有绑定账号");
                visit.takeComplaints();
                assertThat(visit.open("/").heading()).isEqualTo("登录");
            }
        }
    }

    private static void enterBy(Visit visit, String wanted, String subject) {
        visit.open(wanted).page().click("#provider");
        consent(visit, subject);
    }

    private static void consent(Visit visit, String subject) {
        visit.page().fill("input[name=subject]", subject);
        visit.page().waitForNavigation(() -> visit.page().click("text=进入"));
    }
}
