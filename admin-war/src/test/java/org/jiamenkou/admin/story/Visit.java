package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One browser at the console, in which every page is inspected as it opens. */
final class Visit implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000;

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String WIDER_THAN_THE_SCREEN =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /**
     * What axe looks at, without what is said: elements, what they are for, which of their attributes there are, where words
     * stand. The width and the theme belong to it, because a style may depend on them.
     */
    private static final String SHAPE = """
            () => innerWidth + getComputedStyle(document.body).backgroundColor + [...document.querySelectorAll('*')].map((e) =>
                e.tagName + [...e.attributes].map((a) => a.name
                    + (/^(class|style|role|type|lang|aria-.*)$/.test(a.name) && !/^aria-(controls|owns)$/.test(a.name) ? a.value : a.value === ''))
                + [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())).join()""";

    /** The shapes that axe has looked at: a page of the same shape has the same findings. */
    private static final Set<Object> INSPECTED = ConcurrentHashMap.newKeySet();

    private final BrowserContext context;

    private final Page page;

    private final List<String> complaints = new ArrayList<>();

    private Visit(int width) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Chromium.base())
                        .setLocale("zh-CN")
                        .setViewportSize(width, 800));
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A browser on a desk. */
    static Visit desktop() {
        return new Visit(1280);
    }

    /** A browser on a tablet. */
    static Visit tablet() {
        return new Visit(768);
    }

    /** Opens a page of the console. */
    Visit open(String path) {
        page.navigate("/admin" + path);
        return look();
    }

    /** Fills a field, found by its label. */
    Visit fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"))
                .fill(value);
        return this;
    }

    /** Sends the form with its one primary action by the Enter key, and looks at the page that comes. */
    Visit enter() {
        page.waitForNavigation(() -> page.locator("main input.primary").press("Enter"));
        return look();
    }

    /** Clicks what leads to another page, and looks at it. */
    Visit click(String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
        return look();
    }

    /** Clicks what asks first, says yes, and looks at the page that comes. */
    Visit sure(String selector) {
        page.locator(selector).first().click();
        return click("#sure [value=yes]");
    }

    /** Inspects the page as it is: nothing blocked, nothing wider than the screen, readable for everybody. */
    Visit look() {
        assertThat(complaints).as("complaints of the browser at %s", page.url()).isEmpty();
        assertThat(page.evaluate(WIDER_THAN_THE_SCREEN))
                .as("pixels %s is wider than the screen", page.url())
                .isEqualTo(0);
        return INSPECTED.add(page.evaluate(SHAPE)) ? isAccessible() : this;
    }

    private Visit isAccessible() {
        List<Rule> findings = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(findings.stream().map(Visit::told).toList())
                .as("axe at %s", page.url())
                .isEmpty();
        return this;
    }

    /** Keeps a picture of the page where {@code jiamenkou.pictures} says. */
    Visit picture(String name) {
        String folder = System.getProperty("jiamenkou.pictures");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
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

    /** What the browser complained about, for stories in which it has to; the next look starts afresh. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** The greatest heading. */
    String heading() {
        return page.locator("h1").innerText();
    }

    /** The words of the page's main part. */
    String words() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
