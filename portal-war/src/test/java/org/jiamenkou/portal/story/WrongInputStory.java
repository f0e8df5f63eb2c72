package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, the page stays a page: it says what is wrong beside the field, and nothing typed is run or lost. */
class WrongInputStory {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPTS"})
    void nothingTypedIsSaidBesideTheField(Reading reading) {
        try (Visit visit = reading.visit()) {
            QuestionForm.in(visit, "温江区").junior();
            visit.follow(visit.find("#ask button[type=submit]"));
            new AnswerPaper(visit).is("mistyped").says("请输入小区名或门牌号", "已填的其他内容都还在");
            assertThat(visit.find("#q").getAttribute("aria-describedby")).contains("q-wrong");
            assertThat(visit.find("input[value=junior]").isChecked()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "NARROW"})
    void tenThousandCharactersAreRefusedInOneLine(Reading reading) {
        try (Visit visit = reading.visit()) {
            Response response = visit.page().navigate("/zone/answer?district=510115&q=" + "a".repeat(10_000));
            assertThat(response.status()).isIn(200, 400, 414);
            visit.takeComplaints();
            visit.look();
            assertThat(visit.words()).contains("地址太长");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' or '1'='1",
                "🏠🏫",
                "#{7*7} ${7*7}",
                "%00%0d%0a",
                "../../etc/passwd",
                "长安路99999999999999999999号",
                "-1号",
                "長安路 15 號"
            })
    void strangeTextsAreShownAsTextAndNeverRun(String typed) {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.page().onDialog(dialog -> {
                throw new AssertionError("a script of the reader's ran");
            });
            AnswerPaper answer = QuestionForm.in(visit, "温江区").ask(typed);
            assertThat(answer.outcome())
                    .isIn("one", "gap", "needs-detail", "unknown-address", "needs-confirmation", "mistyped");
            assertThat(visit.find("#q").inputValue()).isEqualTo(typed);
            assertThat(visit.words()).doesNotContain("49 49", "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zone/answer?district=nowhere&q=a",
                "/zone/answer?stage=none&q=a",
                "/zone/answer?year=soon&q=a",
                "/zone/answer?population=x&q=a",
                "/zone/answer?lat=north&lon=1"
            })
    void aMendedAddressIsAskedForAgain(String path) {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.page().navigate(path);
            visit.takeComplaints();
            visit.look();
            new AnswerPaper(visit).is("mistyped").says("请修改下面的内容");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/school/page?code=nothing", "/notice/text?code=nothing", "/zone/serves?school="})
    void aPageThatIsNotThereSaysSoInWords(String path) {
        try (Visit visit = Reading.PHONE.visit()) {
            assertThat(visit.page().navigate(path).status()).isEqualTo(404);
            visit.takeComplaints();
            visit.look();
            assertThat(visit.find("body").innerText()).contains("没有找到这一页").doesNotContain("Exception", "jakarta");
        }
    }
}
