package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person's visit: a browser of their own, in which every page is inspected as it opens. */
final class Visit implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000;

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What sticks out of the screen on the right, where the page as a whole is wider than it. */
    private static final String WIDER_THAN_THE_SCREEN = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                [...document.querySelectorAll('body *')]
                    .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth)
                    .map((e) => Math.round(e.getBoundingClientRect().right) + ' px: ' + e.outerHTML.slice(0, 120))""";

    /** What has been inspected: the same address read in the same way, with the same choices, is the same page. */
    private static final Set<String> INSPECTED = new HashSet<>();

    private final BrowserContext context;

    private final Page page;

    private final String reading;

    private final boolean scripts;

    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, String reading, boolean scripts) {
        this.context = context;
        this.reading = reading;
        this.scripts = scripts;
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Opens a page of the portal, which has to be there. */
    Visit open(String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as("status of %s", path).isEqualTo(200);
        return look();
    }

    /** Follows a link or sends a form by a click, and looks at the page that comes. */
    Visit follow(Locator link) {
        return await(link::click);
    }

    /** Does what leads to another page, and looks at it. */
    Visit await(Runnable step) {
        page.waitForNavigation(step);
        return look();
    }

    /** Follows the link with this text. */
    Visit follow(String text) {
        return follow(link(text));
    }

    /** Inspects the page as it is now. */
    Visit look() {
        assertThat(complaints).as("complaints of the browser at %s", page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(
                        "pixels %s is wider than the screen, %s: %s",
                        page.url(), reading, page.evaluate(WIDER_THAN_THE_SCREEN))
                .isEqualTo(0);
        String same = reading
                + page.locator("html").getAttribute("lang")
                + page.locator("html").getAttribute("class")
                + page.url();
        if (scripts && INSPECTED.add(same)) {
            isAccessible();
        }
        return this;
    }

    /** Inspects the page as it is now for everybody who reads it otherwise than by eye and mouse. */
    Visit isAccessible() {
        List<Rule> findings = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(findings.stream().map(Visit::told).toList())
                .as("axe at %s", page.url())
                .isEmpty();
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** What the browser complained about, for stories in which it has to; the next look starts afresh. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return context;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Locator link(String text) {
        return page.locator("a", new Page.LocatorOptions().setHasText(text)).first();
    }

    /** The words of the page's main part. */
    String words() {
        return page.locator("main").innerText();
    }

    /** The greatest heading. */
    String heading() {
        return page.locator("h1").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
