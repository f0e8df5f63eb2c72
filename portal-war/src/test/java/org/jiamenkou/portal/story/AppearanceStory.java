package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages stand on any screen: 320 px wide, at twice the size, by night, and in the 关怀版 at a contrast of 7 to 1. */
class AppearanceStory {

    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('button, .button, a.row, a.tile, .menu a, .top a, select, input:not([type=hidden]):not([type=radio])')]
                .filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 43.5)
                .map((e) => e.outerHTML.slice(0, 120))""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zone/answer?district=510115&q=%E9%95%BF%E5%AE%89%E8%B7%AF15%E5%8F%B7",
                "/zone/answer?district=minghu&q=%E6%9F%B3%E6%BE%9C%E6%96%B0%E5%9F%8E",
                "/zone/answer?district=minghu&q=%E6%A1%82%E6%A1%A5%E5%85%AC%E5%AF%93",
                "/school/list?district=minghu",
                "/notice/text?code=minghu-2025-primary-resident",
                "/zone/map?district=minghu",
                "/content/list?district=minghu",
                "/content/projects?district=minghu",
                "/content/faq?district=minghu&q=%E4%BD%8F",
                "/home/about",
                "/home/districts"
            })
    void aPageIsReadableHoweverItIsShown(String path) {
        isReadable(Reading.NARROW, path);
        isReadable(Reading.TABLET, path);
        isReadable(Reading.PHONE_AT_NIGHT, path);
        isReadable(Reading.NARROW, path + (path.contains("?") ? "&" : "?") + "care=1");
        atTwiceTheSize(path);
        inTheLargeTypeContrastIsSevenToOne(path);
    }

    private static void isReadable(Reading reading, String path) {
        try (Visit visit = reading.visit()) {
            visit.open(path);
            assertThat((List<?>) visit.page().evaluate(TOO_SMALL))
                    .as("too small to tap at %s %s", reading, path)
                    .isEmpty();
        }
    }

    /** A browser at 200 % shows half the width in twice the size. */
    private static void atTwiceTheSize(String path) {
        try (Visit visit = Reading.PHONE.visit()) {
            visit.page().setViewportSize(640, 450);
            visit.open(path);
            visit.find("html").evaluate("e => { e.style.fontSize = '200%'; }");
            visit.look();
        }
    }

    private static void inTheLargeTypeContrastIsSevenToOne(String path) {
        for (Reading reading : List.of(Reading.PHONE, Reading.PHONE_AT_NIGHT)) {
            try (Visit visit = reading.visit()) {
                visit.open(path + (path.contains("?") ? "&" : "?") + "care=1");
                List<Rule> findings = new AxeBuilder(visit.page())
                        .withRules(List.of("color-contrast-enhanced"))
                        .analyze()
                        .getViolations();
                assertThat(findings.stream()
                                .flatMap(rule -> rule.getNodes().stream())
                                .map(node -> node.getHtml()))
                        .as("contrast below 7 to 1, %s %s", reading, path)
                        .isEmpty();
            }
        }
    }
}
