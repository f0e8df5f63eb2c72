package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every reply carries, and what no reply leaves behind. */
class EdgeStory {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zone/answer?district=510115&q=15",
                "/school/list",
                "/assets/portal.css",
                "/api/districts",
                "/nothing"
            })
    void everyReplySaysWhatItMayDo(String path) {
        try (Visit visit = Reading.PHONE.visit()) {
            Response response = visit.page().navigate(path);
            Map<String, String> headers = response.allHeaders();
            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsKey("referrer-policy")
                    .containsKey("permissions-policy")
                    .doesNotContainKeys("x-powered-by");
            assertThat(String.valueOf(headers.get("server"))).doesNotContainIgnoringCase("payara");
        }
    }

    @Test
    void aVisitLeavesNoSessionAndOnlyOnesOwnChoices() {
        try (Visit visit = Reading.PHONE.visit()) {
            QuestionForm.in(visit, "温江区").ask("云溪路500号").is("gap");
            visit.follow(visit.find("#report button"));
            visit.open("/school/list").open("/notice/list").open("/zone/map").open("/?lang=zh&care=0");
            assertThat(visit.browser().cookies())
                    .extracting(cookie -> cookie.name)
                    .isSubsetOf("lang", "care", "district", "form");
            assertThat(visit.browser().cookies())
                    .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
            assertThat(visit.page().evaluate("() => localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }

    /** Both are told the same, so that one page is built for both. */
    @Test
    void whatOneFamilyTypedIsShownToNoOther() {
        try (Visit one = Reading.PHONE.visit();
                Visit other = Reading.PHONE.visit()) {
            QuestionForm.in(one, "温江区").ask("长安路19号 301室").is("one").says("长安路19号", "301");
            QuestionForm.in(other, "温江区").ask("长安路21号 4702室").is("one").says("长安路21号", "4702");

            assertThat(other.page().content())
                    .contains("长安路21号 4702室", "%E9%95%BF%E5%AE%89%E8%B7%AF21%E5%8F%B7")
                    .doesNotContain("19号", "301室", "<b>301</b>", "19%E5%8F%B7");
            other.follow(other.find("#care-switch"));
            assertThat(other.words()).contains("长安路21号", "4702");
        }
    }

    @Test
    void aTicketIsOnlyTakenFromOurOwnForm() {
        try (Visit visit = Reading.PHONE.visit()) {
            QuestionForm.in(visit, "温江区").ask("云溪路500号");
            visit.find("#report input[name=token]").evaluate("e => e.value = 'forged'");
            visit.page().waitForNavigation(() -> visit.find("#report button").click());
            assertThat(visit.takeComplaints()).singleElement().asString().contains("403");
            assertThat(visit.look().words()).contains("没有提交成功", "什么都没有丢失");
        }
    }

    @Test
    void cookiesStayWithThisSite() {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.open("/?lang=en&district=510115");
            assertThat(visit.browser().cookies())
                    .hasSize(2)
                    .extracting((Cookie cookie) -> String.valueOf(cookie.sameSite))
                    .containsOnly("LAX");
        }
    }
}
