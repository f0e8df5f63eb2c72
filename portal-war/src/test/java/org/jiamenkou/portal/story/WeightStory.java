package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A first view is light enough for a bus: at most 60 KB compressed in 12 requests, at most 25 KB of it scripts. */
class WeightStory {

    private static final int FIRST_VIEW_BYTES = 60 * 1024;

    private static final int SCRIPT_BYTES = 25 * 1024;

    private static final int REQUESTS = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zone/answer?district=510115&q=%E9%95%BF%E5%AE%89%E8%B7%AF15%E5%8F%B7",
                "/zone/answer?district=minghu&q=%E6%9F%B3%E6%BE%9C%E6%96%B0%E5%9F%8E",
                "/school/list",
                "/school/list?district=minghu",
                "/notice/list",
                "/notice/text?code=510115-2025-primary-resident",
                "/content/list?district=minghu",
                "/content/projects?district=minghu",
                "/content/faq?district=minghu",
                "/home/about"
            })
    void aFirstViewIsLight(String path) {
        isLight(Reading.PHONE.visit(), path);
    }

    /** A first view of the page by that visitor, whose visit ends with it, is light. */
    static void isLight(Visit visitor, String path) {
        try (Visit visit = visitor) {
            List<Request> requests = new ArrayList<>();
            visit.page().onRequestFinished(requests::add);
            visit.open(path);
            visit.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            List<Request> ours = requests.stream()
                    .filter(request -> request.url().startsWith("http"))
                    .toList();
            long all = ours.stream().mapToLong(WeightStory::bytes).sum();
            long scripts = ours.stream()
                    .filter(request -> request.resourceType().equals("script"))
                    .mapToLong(WeightStory::bytes)
                    .sum();
            System.out.printf("%s: %d bytes in %d requests, scripts %d%n", path, all, ours.size(), scripts);
            assertThat(ours).as(path).hasSizeBetween(3, REQUESTS);
            assertThat(all).as("bytes of %s", path).isLessThanOrEqualTo(FIRST_VIEW_BYTES);
            assertThat(scripts).as("bytes of scripts of %s", path).isLessThanOrEqualTo(SCRIPT_BYTES);
            assertThat(ours)
                    .as("from this site only")
                    .allMatch(request -> request.url().startsWith(Chromium.base()))
                    .noneMatch(request -> request.resourceType().equals("font"));
        }
    }

    private static long bytes(Request request) {
        return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
    }
}
