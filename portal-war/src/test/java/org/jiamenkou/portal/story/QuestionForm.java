package org.jiamenkou.portal.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The form of 「查学区」, on the home page and beside every answer. */
record QuestionForm(Visit visit) {

    /** Opens the home page with a district chosen. */
    static QuestionForm in(Visit visit, String district) {
        QuestionForm form = new QuestionForm(visit.open("/"));
        form.choose(district);
        return form;
    }

    /** Chooses a district by its name. */
    QuestionForm choose(String district) {
        String code = visit.find("#district option")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(district))
                .first()
                .getAttribute("value");
        visit.find("#district").selectOption(code);
        return this;
    }

    QuestionForm junior() {
        visit.find("input[name=stage][value=junior]").check();
        return this;
    }

    QuestionForm migrant() {
        visit.find("input[name=population][value=migrant]").check();
        return this;
    }

    /** Types the address and asks. */
    AnswerPaper ask(String address) {
        visit.find("#q").fill(address);
        visit.follow(visit.find("#ask button[type=submit]"));
        return new AnswerPaper(visit);
    }

    /** The address of an answer, as a shared link has it. */
    static String link(String district, String address) {
        return "/zone/answer?district=" + URLEncoder.encode(district, StandardCharsets.UTF_8) + "&q="
                + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
