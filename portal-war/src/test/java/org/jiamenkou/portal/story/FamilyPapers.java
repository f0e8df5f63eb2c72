package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The pages of a family, as a guardian uses them: each step looks at the page it leads to. */
record FamilyPapers(Visit visit) {

    /** Signs in from the page of one's own things, with the code that is sent. */
    FamilyPapers signIn(String phone) {
        return mine().ask(phone).enter(Letters.code(visit, phone));
    }

    /** Opens 我的, or the page before it for whoever has not signed in. */
    FamilyPapers mine() {
        visit.open("/family/");
        return this;
    }

    /** Has a code sent. */
    FamilyPapers ask(String phone) {
        visit.find("#phone").fill(phone);
        visit.follow(send());
        assertThat(heading()).isEqualTo("输入验证码");
        return this;
    }

    /** Enters a code that is right. */
    FamilyPapers enter(String code) {
        visit.find("#code").fill(code);
        visit.follow(send());
        return this;
    }

    /** Finds the pupil's school by its name, and chooses it. */
    FamilyPapers school(StoryPupil pupil) {
        visit.open("/family/bind");
        visit.find("#district").selectOption("minghu");
        visit.find("#name-of-school").fill(pupil.schoolName());
        visit.follow(visit.find("#find button"));
        visit.follow(visit.find("#schools a").first());
        return this;
    }

    /** Fills in who the child is. */
    FamilyPapers fill(StoryPupil pupil) {
        visit.find("#grade").selectOption(StoryPupil.GRADE);
        visit.find("#class").fill(StoryPupil.CLASS);
        visit.find("#name").fill(pupil.name());
        visit.find("#number-end").fill(pupil.end());
        return this;
    }

    /** Binds a pupil of the roll. */
    FamilyPapers bind(StoryPupil pupil) {
        school(pupil).fill(pupil);
        visit.follow(send());
        return this;
    }

    /** What is said of each child. */
    List<String> children() {
        return visit.find("a.child").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }

    /** Opens the page of a child; gives its code. */
    String child(String name) {
        visit.follow(visit.find("a.child").filter(new Locator.FilterOptions().setHasText(name)));
        assertThat(heading()).isEqualTo(name);
        return visit.page().url().replaceAll(".*[?&]child=([^&]*).*", "$1");
    }

    /** Invites a number to look after the child of this page: {@code full} or {@code pick-up}. */
    FamilyPapers invite(String phone, String right) {
        visit.find("#phone").fill(phone);
        visit.find("input[name=right][value=" + right + "]").check();
        visit.follow(visit.find("#invite button"));
        return this;
    }

    /** Sends the form of this page, which is refused: the page that says so is looked at too. */
    FamilyPapers refused(Locator button) {
        visit.page().waitForNavigation(button::click);
        assertThat(visit.takeComplaints()).as("the browser notes the refusal").anyMatch(said -> said.contains("409"));
        visit.look();
        return this;
    }

    /** The button of the page's form. */
    Locator send() {
        return visit.find("main form[method=post] button[type=submit]").first();
    }

    /** What is said beside a field, of which the field tells those who do not see it. */
    String beside(String field) {
        assertThat(visit.find("#" + field).getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(visit.find("#" + field).getAttribute("aria-describedby")).contains(field + "-wrong");
        return visit.find("#" + field + "-wrong").innerText();
    }

    /** The token the browser keeps. */
    String token() {
        return visit.browser().cookies().stream()
                .filter(cookie -> cookie.name.equals("family"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    /** The greatest heading. */
    String heading() {
        return visit.heading();
    }
}
