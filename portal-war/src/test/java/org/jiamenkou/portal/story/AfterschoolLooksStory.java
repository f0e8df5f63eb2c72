package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every page of 课后服务 stands on any screen, is light, and complete in English. */
class AfterschoolLooksStory {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void theFirstPagesOfAFamilyStandOnAnyScreen() {
        StoryChild child = StoryChild.at("open");
        looks(child, "/afterschool/?child=" + child.code());
        looks(child, "/afterschool/grid?child=" + child.code());
        looks(child, "/afterschool/bill?child=" + child.code());
    }

    @Test
    void thePagesOfAFamilyThatHasBookedStandOnAnyScreen() {
        StoryChild child = StoryChild.at("open");
        String row = booked(child, "航模");
        looks(child, "/afterschool/?child=" + child.code());
        looks(child, "/afterschool/grid?child=" + child.code());
        looks(child, row);
        looks(child, "/afterschool/week?child=" + child.code());
        looks(child, "/afterschool/bill?child=" + child.code());
        looks(child, "/afterschool/calendar");
    }

    @Test
    void everyPageIsLight() {
        StoryChild child = StoryChild.at("open");
        String row = booked(child, "足球");
        for (String path : List.of(
                "/afterschool/?child=" + child.code(),
                "/afterschool/grid?child=" + child.code(),
                row,
                "/afterschool/week?child=" + child.code(),
                "/afterschool/bill?child=" + child.code())) {
            WeightStory.isLight(child.visit(Reading.PHONE), path);
        }
    }

    @Test
    void everyPageIsCompleteInEnglish() {
        StoryChild child = StoryChild.at("open");
        booked(child, "合唱");
        try (Visit visit = child.visitInEnglish(Reading.PHONE)) {
            for (String page : List.of("", "grid", "week", "bill", "calendar")) {
                visit.open("/afterschool/" + page + "?child=" + child.code());
                assertThat(visit.find("html").getAttribute("lang")).isEqualTo("en");
                assertThat(HAN.matcher(visit.heading()).find())
                        .as(visit.heading())
                        .isFalse();
                visit.find("main button:visible, main .state:visible, main dt:visible, main nav a:visible")
                        .allInnerTexts()
                        .forEach(text ->
                                assertThat(HAN.matcher(text).find()).as(text).isFalse());
            }
        }
    }

    /** Books a class; gives the address of its page. */
    private static String booked(StoryChild child, String name) {
        try (Visit visit = child.visit(Reading.PHONE)) {
            AfterschoolPapers papers =
                    new AfterschoolPapers(visit, child).start().join().grid().choose(name);
            String address = visit.page().url().substring(Chromium.base().length());
            assertThat(papers.send().heading()).isEqualTo("报名成功");
            return address;
        }
    }

    private static void looks(StoryChild child, String path) {
        Looks.areGood(child::visit, path);
    }
}
