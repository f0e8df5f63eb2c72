package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The pages of 课后服务, as a guardian uses them: each step looks at the page it leads to. */
record AfterschoolPapers(Visit visit, StoryChild child) {

    /** Opens the first page of the service. */
    AfterschoolPapers start() {
        visit.open("/afterschool/?child=" + child.code());
        return this;
    }

    /** Ticks the agreement and takes part. */
    AfterschoolPapers join() {
        visit.find("input[name=agreed]").check();
        visit.follow(visit.find("button[value=join]"));
        return this;
    }

    /** Opens the week of classes. */
    AfterschoolPapers grid() {
        visit.open("/afterschool/grid?child=" + child.code());
        return this;
    }

    /** Opens a class in the week. */
    AfterschoolPapers choose(String name) {
        visit.follow(card(name).locator("a"));
        assertThat(visit.heading()).isEqualTo(name);
        return this;
    }

    /** Sends the class off, or joins its line. */
    AfterschoolPapers send() {
        visit.follow(visit.find("#book button"));
        return this;
    }

    /** Takes part, opens the class and sends it off. */
    AfterschoolPapers book(String name) {
        return start().join().grid().choose(name).send();
    }

    /** Opens the child's week. */
    AfterschoolPapers week() {
        visit.open("/afterschool/week?child=" + child.code());
        return this;
    }

    /** The classes the child has. */
    List<String> mine() {
        return visit.find("#mine b:first-child").allInnerTexts();
    }

    /** What a class says of itself in the week. */
    String said(String name) {
        return card(name).innerText().replaceAll("\\s+", " ");
    }

    /** The greatest heading. */
    String heading() {
        return visit.heading();
    }

    private Locator card(String name) {
        return visit.find(".class")
                .filter(new Locator.FilterOptions().setHas(visit.page().locator("a", exactly(name))))
                .first();
    }

    /** Names of classes have no signs of patterns; the browser does not know how Java quotes them. */
    private static com.microsoft.playwright.Page.LocatorOptions exactly(String name) {
        return new com.microsoft.playwright.Page.LocatorOptions()
                .setHasText(java.util.regex.Pattern.compile("^\\s*" + name + "\\s*$"));
    }
}
