package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.function.Function;

/** How a page stands on any screen, whoever reads it: 320 px wide, at twice the size, by night, and in the 关怀版 at 7 to 1. */
final class Looks {

    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('button, .button, a.row, a.tile, .menu a, .top a, select, input:not([type=hidden]):not([type=radio]):not([type=checkbox])')]
                .filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 43.5)
                .map((e) => e.outerHTML.slice(0, 120))""";

    private final Function<Reading, Visit> visits;

    private final String path;

    private Looks(Function<Reading, Visit> visits, String path) {
        this.visits = visits;
        this.path = path;
    }

    /** The page is readable in every way it can be shown to whoever visits so. */
    static void areGood(Function<Reading, Visit> visits, String path) {
        Looks looks = new Looks(visits, path);
        looks.isReadable(Reading.NARROW, path);
        looks.isReadable(Reading.TABLET, path);
        looks.isReadable(Reading.PHONE_AT_NIGHT, path);
        looks.isReadable(Reading.NARROW, looks.inLargeType());
        looks.atTwiceTheSize();
        looks.inTheLargeTypeContrastIsSevenToOne();
    }

    private void isReadable(Reading reading, String address) {
        try (Visit visit = visits.apply(reading)) {
            visit.open(address);
            assertThat((List<?>) visit.page().evaluate(TOO_SMALL))
                    .as("too small to tap at %s %s", reading, address)
                    .isEmpty();
        }
    }

    /** A browser at 200 % shows half the width in twice the size. */
    private void atTwiceTheSize() {
        try (Visit visit = visits.apply(Reading.PHONE)) {
            visit.page().setViewportSize(640, 450);
            visit.open(path);
            visit.find("html").evaluate("e => { e.style.fontSize = '200%'; }");
            visit.look();
        }
    }

    private void inTheLargeTypeContrastIsSevenToOne() {
        for (Reading reading : List.of(Reading.PHONE, Reading.PHONE_AT_NIGHT)) {
            try (Visit visit = visits.apply(reading)) {
                visit.open(inLargeType());
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

    private String inLargeType() {
        return path + (path.contains("?") ? "&" : "?") + "care=1";
    }
}
