package org.jiamenkou.portal.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The map draws zones and schools, and a point on it can be asked; nothing needs it. */
class MapStory {

    /** In degrees, where the whole district is as wide as a phone. */
    private static final double TWO_PIXELS = 0.002;

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void aPointIsTappedAndAnswered(Reading reading) {
        try (Visit visit = reading.visit()) {
            visit.open("/zone/map?district=minghu");
            assertThat(visit.find("#map path.leaflet-interactive").first()).isVisible();
            assertThat(visit.find("#map-ask")).isHidden();
            visit.find("#map").click();
            assertThat(visit.find("#map-ask")).isVisible();
            assertThat(visit.find("#map-said")).containsText("已选位置");
            visit.isAccessible().follow(visit.find("#map-ask button"));
            assertThat(new AnswerPaper(visit).outcome()).isIn("one", "several", "on-boundary", "gap");
            assertThat(visit.page().url()).contains("lat=", "lon=");
        }
    }

    /** The middle of a school's mark is where the register says the school is. */
    @Test
    void whatIsTappedIsWhatIsAskedAbout() {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.open("/zone/map?district=minghu");
            assertThat(visit.find("#map path[stroke-width='2']").first()).isVisible();
            visit.find("#map path[stroke-width='3']").first().click(new Locator.ClickOptions().setForce(true));
            Locator school = visit.find("a[data-lat]").first();
            assertThat(tapped(visit, "lat")).isCloseTo(number(school.getAttribute("data-lat")), within(TWO_PIXELS));
            assertThat(tapped(visit, "lon")).isCloseTo(number(school.getAttribute("data-lon")), within(TWO_PIXELS));
        }
    }

    private static double tapped(Visit visit, String field) {
        return number(visit.find("#map-ask [name=" + field + "]").inputValue());
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    @Test
    void aPointInsideAZoneHasItsSchool() {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.open("/zone/answer?district=minghu&lat=40.353719&lon=101.605536");
            assertThat(new AnswerPaper(visit).is("one").school()).isEqualTo("澄滩实验学校");
        }
    }

    @Test
    void withoutScriptsTheMapSaysWhatToDoAndListsTheSchools() {
        try (Visit visit = Reading.PHONE_WITHOUT_SCRIPTS.visit()) {
            visit.open("/zone/map?district=minghu");
            assertThat(visit.words()).contains("没有地图也能查", "地图上的学校", "澄滩实验学校");
        }
    }

    @Test
    void nothingComesFromElsewhere() {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.page()
                    .onRequest(request -> assertThat(request.url()).matches("(" + Chromium.base() + "|data:|blob:).*"));
            visit.open("/zone/map?district=minghu");
            assertThat(visit.find("#map path.leaflet-interactive").first()).isVisible();
        }
    }
}
