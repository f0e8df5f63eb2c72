package org.jiamenkou.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer can be kept: as a link, on paper. */
class KeepingStory {

    @Test
    void aLinkSharedOpensTheSameAnswerForAnybody() {
        String link;
        try (Visit visit = Reading.PHONE.visit()) {
            QuestionForm.in(visit, "温江区").ask("太平街８８号").is("one");
            link = visit.find("#share a").getAttribute("href");
        }
        try (Visit somebodyElse = Reading.DESK.visit()) {
            somebodyElse.open(link);
            assertThat(new AnswerPaper(somebodyElse).is("one").school()).isEqualTo("东大街二小长安路分校");
        }
    }

    @Test
    void theLinkIsCopiedByOneTap() {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.browser().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.page().addInitScript("delete Navigator.prototype.share");
            visit.open(QuestionForm.link("温江区", "长安路15号"));
            visit.find("button[data-share]").click();
            assertThat(visit.find("#share-said")).hasText("链接已复制");
            assertThat((String) visit.page().evaluate("() => navigator.clipboard.readText()"))
                    .startsWith(Chromium.base() + "/zone/answer?district=510115");
        }
    }

    @Test
    void onPaperStandTheSchoolAndTheSentenceAndNothingToTap() {
        try (Visit visit = Reading.DESK.visit()) {
            visit.open(QuestionForm.link("温江区", "长安路15号"));
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.find("#school-name")).isVisible();
            assertThat(visit.find("#why blockquote").first()).isVisible();
            assertThat(visit.find("#this-year")).isVisible();
            assertThat(visit.find("header.top")).isHidden();
            assertThat(visit.find("#ask")).isHidden();
            assertThat(visit.find("#share")).isHidden();
            assertThat(visit.page().pdf()).hasSizeGreaterThan(5_000);
        }
    }

    @Test
    void theWayBackKeepsWhatWasTyped() {
        try (Visit visit = Reading.PHONE.visit()) {
            QuestionForm.in(visit, "温江区").ask("长安路15号").is("one");
            visit.page().goBack();
            assertThat(visit.find("#q")).hasValue("长安路15号");
            assertThat(visit.find("#district")).hasValue("510115");
        }
    }

    /** Parts of pages are kept for the next reader; none of them may carry another's words, or what another typed. */
    @Test
    void readersOfOneAnswerReadTheirOwnWordsAndWhatTheyTyped() {
        try (Visit visit = Reading.PHONE.visit()) {
            for (String room : List.of("101室", "102室", "103室")) {
                visit.open(QuestionForm.link("温江区", "长安路15号" + room) + "&lang=zh");
                assertThat(visit.words()).contains("东大街二小", "为什么", room.substring(0, 3));
                visit.open(QuestionForm.link("温江区", "长安路15号" + room) + "&lang=en");
                assertThat(visit.words()).contains("Why", room.substring(0, 3)).doesNotContain("为什么");
                assertThat(visit.find("#q").inputValue()).isEqualTo("长安路15号" + room);
            }
            visit.open(QuestionForm.link("温江区", "长安路16号") + "&lang=zh");
            assertThat(new AnswerPaper(visit).is("one").school()).isEqualTo("东大街二小长安路分校");
            assertThat(visit.words()).contains("为什么").doesNotContain("Why");
        }
    }
}
