package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The page of an answer. */
record AnswerPaper(Visit visit) {

    /** The outcome, as the page itself knows it. */
    String outcome() {
        return String.valueOf(visit.find("#answer").getAttribute("data-outcome"));
    }

    AnswerPaper is(String outcome) {
        assertThat(outcome()).as(visit.page().url()).isEqualTo(outcome);
        return this;
    }

    /** Says all of this somewhere in its main part. */
    AnswerPaper says(String... words) {
        assertThat(visit.words()).contains(words);
        return this;
    }

    /** The school of an answer with one. */
    String school() {
        return visit.find("#school-name").innerText();
    }

    /** The schools of an answer with several. */
    List<String> schools() {
        return visit.find(".school-name").allInnerTexts();
    }

    /** The deciding sentences. */
    List<String> because() {
        return visit.find("#why blockquote .words").allInnerTexts();
    }

    /** The deciding words. */
    List<String> marked() {
        return visit.find("#why blockquote mark").allInnerTexts();
    }

    /** The words of what can be chosen. */
    List<String> options() {
        return visit.find("#options li").allInnerTexts();
    }

    /** The near names to tap. */
    List<String> suggestions() {
        return visit.find("#suggestions li b").allInnerTexts();
    }

    /** Taps what can be chosen or confirmed. */
    AnswerPaper tap(String text) {
        visit.follow(visit.find("#answer .rows a")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first());
        return this;
    }

    /** Writes the missing detail and goes on. */
    AnswerPaper add(String detail) {
        visit.find("#add").fill(detail);
        visit.follow(visit.find("#detail button[type=submit]"));
        return this;
    }
}
