package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guardian signs in with the mobile number and the code that is sent there, and out again. */
class FamilySignInStory {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void fromTheFirstPageNumberAndCodeLeadToOnesOwn(Reading reading) {
        String phone = StoryGuardian.freshPhone();
        try (Visit visit = reading.visit()) {
            FamilyPapers papers = new FamilyPapers(visit);
            visit.open("/");
            visit.follow(visit.find("#mine"));
            assertThat(papers.heading()).isEqualTo("登录");
            papers.ask(phone);
            assertThat(visit.page().url()).doesNotContain(phone);
            papers.enter(Letters.code(visit, phone));
            assertThat(papers.heading()).isEqualTo("我的");
            assertThat(visit.words())
                    .contains(StoryGuardian.masked(phone), "还没有孩子")
                    .doesNotContain(phone);
        }
    }

    @Test
    void thePageThatWasWantedComesAfterSigningIn() {
        String phone = StoryGuardian.freshPhone();
        try (Visit visit = Reading.PHONE.visit()) {
            visit.open("/");
            visit.follow(visit.find("#tiles a[href='/afterschool/']"));
            FamilyPapers papers = new FamilyPapers(visit).ask(phone);
            papers.enter(Letters.code(visit, phone));
            assertThat(visit.page().url()).endsWith("/afterschool/");
            visit.open("/family/sign-in?next=//elsewhere.example/");
            assertThat(visit.find("#sign-in").getAttribute("action")).endsWith("?next=%2Fafterschool%2F");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "23700000000", "' or 1=1 --", "<script>alert(1)"})
    void aNumberThatIsNoneIsToldBesideItsFieldAndStaysTyped(String typed) {
        try (Visit visit = Reading.PHONE.visit()) {
            FamilyPapers papers = new FamilyPapers(visit).mine();
            visit.find("#phone").fill(typed);
            papers.refused(papers.send());
            assertThat(papers.beside("phone")).isEqualTo("请输入 11 位手机号码");
            assertThat(visit.find("#phone").inputValue()).isEqualTo(typed);
        }
    }

    @Test
    void numberAndCodeAreReadHoweverTheyAreTyped() {
        String phone = StoryGuardian.freshPhone();
        try (Visit visit = Reading.PHONE.visit()) {
            FamilyPapers papers = new FamilyPapers(visit).mine();
            papers.ask("+86 " + phone.substring(0, 3) + " " + phone.substring(3, 7) + " " + phone.substring(7));
            String code = Letters.code(visit, phone);
            papers.enter(wide(code.substring(0, 3)) + " " + code.substring(3));
            assertThat(papers.heading()).isEqualTo("我的");
        }
    }

    @Test
    void aWrongCodeIsToldWithTheTriesThatAreLeftAndAfterFiveTheRightOneComesTooLate() {
        String phone = StoryGuardian.freshPhone();
        try (Visit visit = Reading.PHONE.visit()) {
            FamilyPapers papers = new FamilyPapers(visit).mine().ask(phone);
            String code = Letters.code(visit, phone);
            String wrong = code.equals("000000") ? "000001" : "000000";
            for (int left = 4; left >= 0; left--) {
                visit.find("#code").fill(wrong);
                papers.refused(papers.send());
                assertThat(papers.beside("code")).isEqualTo(left > 0 ? "验证码不对，还可以再试 " + left + " 次" : "验证码不对，请重新获取");
            }
            visit.find("#code").fill(code);
            papers.refused(papers.send());
            assertThat(papers.beside("code")).isEqualTo("这个验证码已失效，请重新获取");
            visit.follow("换一个号码，或重新获取");
            assertThat(papers.heading()).isEqualTo("登录");
        }
    }

    @Test
    void anotherCodeWithinAMinuteIsRefusedWithTheTimeToWait() {
        String phone = StoryGuardian.freshPhone();
        try (Visit visit = Reading.PHONE.visit()) {
            FamilyPapers papers = new FamilyPapers(visit).mine().ask(phone).mine();
            visit.find("#phone").fill(phone);
            papers.refused(papers.send());
            assertThat(visit.find("#refused").innerText()).matches("太频繁了，请 [1-6]?\\d 秒后再试");
            assertThat(visit.find("#phone").inputValue()).isEqualTo(phone);
        }
    }

    @Test
    void aCodeIsWorthNothingInAnotherBrowser() {
        String phone = StoryGuardian.freshPhone();
        try (Visit own = Reading.PHONE.visit();
                Visit other = Reading.PHONE.visit()) {
            new FamilyPapers(own).mine().ask(phone);
            FamilyPapers thief = new FamilyPapers(other).mine().ask(StoryGuardian.freshPhone());
            other.find("#code").fill(Letters.code(own, phone));
            thief.refused(thief.send());
            assertThat(thief.beside("code")).startsWith("验证码不对");
        }
    }

    @Test
    void goingBackAfterSigningInLosesNothingAndACodeThatWasUsedIsOver() {
        String phone = StoryGuardian.freshPhone();
        try (Visit visit = Reading.PHONE.visit()) {
            FamilyPapers papers = new FamilyPapers(visit).signIn(phone);
            String code = Letters.code(visit, phone);
            visit.page().goBack();
            visit.find("#code").fill(code);
            papers.refused(papers.send());
            assertThat(papers.beside("code")).isEqualTo("这个验证码已失效，请重新获取");
            assertThat(papers.mine().heading()).isEqualTo("我的");
        }
    }

    @Test
    void whoReadsInAnotherLanguageAfterARefusalIsStillWhereTheyWere() {
        String phone = StoryGuardian.freshPhone();
        try (Visit visit = Reading.PHONE.visit()) {
            FamilyPapers papers = new FamilyPapers(visit).mine().ask(phone);
            visit.find("#code").fill("12");
            papers.refused(papers.send());
            visit.follow(visit.find("#language-switch"));
            assertThat(papers.heading()).isEqualTo("Enter the code");
            visit.find("#code").fill(Letters.code(visit, phone));
            visit.follow(papers.send());
            assertThat(papers.heading()).isEqualTo("My pages");
        }
    }

    @Test
    void theBrowserKeepsATokenThatNoScriptReadsAndNobodyElseKeepsThePages() {
        StoryGuardian guardian = StoryGuardian.signedIn();
        String phone = StoryGuardian.freshPhone();
        try (Visit visit = Reading.PHONE.visit()) {
            new FamilyPapers(visit).signIn(phone);
            Cookie cookie = visit.browser().cookies().stream()
                    .filter(one -> one.name.equals("family"))
                    .findFirst()
                    .orElseThrow();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.value).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(guardian.token());
            assertThat(Duration.between(Instant.now(), Instant.ofEpochSecond(cookie.expires.longValue())))
                    .isBetween(Duration.ofDays(29), Duration.ofDays(90));
            Response response = visit.page().navigate("/family/");
            assertThat(response.headerValue("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void signingOutInOneTabSignsOutTheOtherAndGoingBackShowsNothing() {
        StoryGuardian guardian = StoryGuardian.signedIn();
        try (Visit visit = guardian.visit(Reading.PHONE)) {
            FamilyPapers papers = new FamilyPapers(visit).mine();
            com.microsoft.playwright.Page other = visit.browser().newPage();
            other.navigate("/family/enter");
            other.locator("#name").fill("王小明");
            other.locator("#district").selectOption("minghu");
            visit.follow(visit.find("#sign-out"));
            visit.page().goBack();
            visit.page().waitForURL("**/family/sign-in**");
            assertThat(papers.heading()).isEqualTo("登录");
            other.waitForNavigation(() -> other.locator("#enter-form button").click());
            assertThat(other.locator("h1").innerText()).isEqualTo("登录");
        }
        assertThat(status(guardian, "/family/")).isEqualTo(303);
    }

    @Test
    void aFormOfAnotherPageChangesNothing() {
        StoryGuardian guardian = StoryGuardian.signedIn();
        try (Visit visit = guardian.visit(Reading.PHONE)) {
            new FamilyPapers(visit).mine();
            APIResponse answer = visit.page()
                    .request()
                    .post(
                            "/family/enter/send",
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("name", "王小明")
                                            .set("district", "minghu")
                                            .set("token", "0".repeat(32))));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.text()).contains("没有提交成功，请再提交一次");
            assertThat(new FamilyPapers(visit).mine().children()).isEmpty();
        }
    }

    private static int status(StoryGuardian guardian, String path) {
        try (Visit visit = guardian.visit(Reading.PHONE)) {
            return visit.page()
                    .request()
                    .get(path, RequestOptions.create().setMaxRedirects(0))
                    .status();
        }
    }

    private static String wide(String digits) {
        return digits.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .reduce("", String::concat);
    }
}
