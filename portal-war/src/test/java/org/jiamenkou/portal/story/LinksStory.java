package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every link of every page leads somewhere. */
class LinksStory {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private static final Pattern ANCHOR = Pattern.compile("id=\"([^\"]+)\"");

    private static final int PAGES_OF_A_KIND = 25;

    private static final List<String> STARTS = List.of(
            "/",
            "/zone/map?district=minghu",
            QuestionForm.link("温江区", "长安路15号"),
            QuestionForm.link("温江区", "长安路"),
            QuestionForm.link("温江区", "长安陆15号"),
            QuestionForm.link("明湖区", "桂桥公寓"),
            "/zone/answer?district=510115&stage=junior&q=15");

    private final Map<String, Integer> asked = new HashMap<>();

    private final Set<String> seen = new LinkedHashSet<>(STARTS);

    private final Deque<String> open = new ArrayDeque<>(STARTS);

    private final List<String> broken = new ArrayList<>();

    @Test
    void everyLinkAnswers() {
        try (Visit visit = Reading.DESK.visit()) {
            while (!open.isEmpty()) {
                visitPage(visit, open.remove());
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).as("pages visited").hasSizeGreaterThan(50);
    }

    private void visitPage(Visit visit, String path) {
        if (asked.merge(kind(path), 1, Integer::sum) > PAGES_OF_A_KIND) {
            return;
        }
        APIResponse response = visit.page().request().get(path);
        if (response.status() != 200) {
            broken.add(response.status() + " " + path);
        }
        if (String.valueOf(response.headers().get("content-type")).startsWith("text/html")) {
            links(path, response.text());
        }
        response.dispose();
    }

    private void links(String path, String html) {
        for (Matcher link = LINK.matcher(html); link.find(); ) {
            String target = link.group(1).replace("&amp;", "&");
            if (target.startsWith("#") && !hasAnchor(html, target.substring(1))) {
                broken.add("no anchor " + target + " in " + path);
            } else if (target.startsWith("/")) {
                String page = target.replaceFirst("#.*", "");
                if (seen.add(page)) {
                    open.add(page);
                }
            }
        }
    }

    private static boolean hasAnchor(String html, String id) {
        return ANCHOR.matcher(html).results().anyMatch(anchor -> anchor.group(1).equals(id));
    }

    private static String kind(String path) {
        return URI.create(path.replaceFirst("\\?.*", "")).getPath();
    }
}
