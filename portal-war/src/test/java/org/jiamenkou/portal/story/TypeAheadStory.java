package org.jiamenkou.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are offered while typing, whole, by their sounds or their first letters, and everything goes by keyboard alone. */
class TypeAheadStory {

    @ParameterizedTest
    @CsvSource({"长安, 长安路", "changan, 长安路", "calu, 长安路", "liucheng, 柳城北街", "lcbj, 柳城北街"})
    void aNameIsOfferedByItsCharactersSoundsOrInitials(String typed, String name) {
        try (Visit visit = Reading.PHONE.visit()) {
            QuestionForm.in(visit, "温江区");
            visit.find("#q").pressSequentially(typed);
            assertThat(offers(visit)
                            .filter(new Locator.FilterOptions().setHasText(name))
                            .first())
                    .isVisible();
            visit.isAccessible();
        }
    }

    @Test
    void aParentAsksByKeyboardAlone() {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.open("/?district=510115");
            reach(visit, "#q");
            visit.page().keyboard().type("changan");
            assertThat(offers(visit).first()).isVisible();
            visit.page().keyboard().press("ArrowDown");
            assertThat(visit.find("#q")).hasAttribute("aria-activedescendant", "q-offers-0");
            assertThat(offers(visit).first()).hasAttribute("aria-selected", "true");
            visit.page().keyboard().press("Enter");
            assertThat(visit.find("#q")).hasValue("长安路");
            visit.page().keyboard().type("15号");
            visit.await(() -> visit.page().keyboard().press("Enter"));
            assertThat(new AnswerPaper(visit).is("one").school()).isEqualTo("东大街二小");
        }
    }

    @Test
    void escapeClosesTheOffersAndKeepsWhatWasTyped() {
        try (Visit visit = Reading.PHONE.visit()) {
            QuestionForm.in(visit, "温江区");
            visit.find("#q").pressSequentially("长安");
            assertThat(offers(visit).first()).isVisible();
            visit.page().keyboard().press("Escape");
            assertThat(visit.find("#q-offers")).isHidden();
            assertThat(visit.find("#q")).hasValue("长安");
        }
    }

    @Test
    void theFirstTabLeadsPastTheMenu() {
        try (Visit visit = Reading.DESK.visit()) {
            visit.open("/");
            visit.page().keyboard().press("Tab");
            assertThat(visit.find(".skip")).isFocused();
            visit.page().keyboard().press("Enter");
            assertThat(visit.find("#main")).isFocused();
        }
    }

    private static Locator offers(Visit visit) {
        return visit.page().getByRole(AriaRole.OPTION).and(visit.find("#q-offers li"));
    }

    /** Goes from field to field until this one has the focus. */
    private static void reach(Visit visit, String selector) {
        for (int i = 0; i < 25 && !(boolean) visit.find(selector).evaluate("e => e === document.activeElement"); i++) {
            visit.page().keyboard().press("Tab");
        }
        assertThat(visit.find(selector)).isFocused();
    }
}
