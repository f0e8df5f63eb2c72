package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An invented family at the portal, which has signed in; each story takes one nobody else has had. The file named by
 * {@code jiamenkou.families} is what StoryFamilies prints.
 *
 * @param token what the mother's browser shows
 * @param child the code of the child
 * @param school the code of its school, whose enrolment is open
 */
record StoryFamily(String token, String child, String school) {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    static StoryFamily next() {
        List<String[]> lines = lines().stream()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals("open"))
                .toList();
        int next = TAKEN.getAndIncrement();
        assertThat(lines).as("families left").hasSizeGreaterThan(next);
        String[] line = lines.get(next);
        return new StoryFamily(line[1], line[3], line[5]);
    }

    /** Takes part and books a class. */
    void books(String title) {
        try (Visit visit = Visit.desktop()) {
            Page page = at(visit, "/afterschool/?child=" + child);
            page.locator("input[name=agreed]").check();
            page.waitForNavigation(() -> page.locator("button[value=join]").click());
            page.navigate("/afterschool/grid?child=" + child);
            Locator card =
                    page.locator(".class:has(a:text-is('" + title + "')) a").first();
            page.waitForNavigation(card::click);
            page.waitForNavigation(() -> page.locator("#book button").click());
            assertThat(page.locator("h1").innerText()).isEqualTo("报名成功");
        }
    }

    /** The words of a page of the portal about the child. */
    String reads(String name) {
        try (Visit visit = Visit.desktop()) {
            return at(visit, "/afterschool/" + name + "?child=" + child)
                    .locator("main")
                    .innerText();
        }
    }

    private Page at(Visit visit, String path) {
        visit.browser().addCookies(List.of(new Cookie("family", token).setUrl(Chromium.base())));
        visit.page().navigate(path);
        return visit.page();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("jiamenkou.families", "target/families")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
