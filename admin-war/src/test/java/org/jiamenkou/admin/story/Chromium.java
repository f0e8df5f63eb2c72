package org.jiamenkou.admin.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of all stories, started with the first of them. */
final class Chromium {

    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage");

    private static final Chromium STARTED = new Chromium();

    private final Playwright playwright;

    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("jiamenkou.chromium", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static Browser browser() {
        return STARTED.browser;
    }

    /** Where the product answers, without a slash at the end. */
    static String base() {
        String base = System.getProperty("jiamenkou.base", "http://127.0.0.1:8080");
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
