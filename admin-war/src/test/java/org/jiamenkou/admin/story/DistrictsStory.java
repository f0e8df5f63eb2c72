package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody of one district sees anything of another: every page and every list, for every role, asked for what is 明湖区's. */
class DistrictsStory {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** What every address, field and list of 明湖区 says somewhere. */
    private static final String FOREIGN = "明湖";

    private static final String TEXT = "?notice=minghu-2025-primary-resident&revision=1";

    private static final List<String> LISTS = List.of(
            "schools",
            "campuses",
            "groups",
            "texts",
            "lines",
            "findings",
            "differences",
            "plan",
            "projects",
            "forecast",
            "accounts",
            "audit",
            "articles",
            "tickets",
            "jobs",
            "settings",
            "days",
            "classes");

    private static String school;

    private static String article;

    private static String ticket;

    @BeforeAll
    static void whatTheOtherDistrictHas() {
        try (Visit family = Visit.desktop()) {
            Page page = family.page();
            school = code(page, "/school/list?district=minghu", "a[href^='/school/page?code=']");
            article = code(page, "/content/list?district=minghu", "a[href^='/content/article?code=']");
            page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113." + System.nanoTime() % 250));
            page.navigate("/zone/question?district=minghu");
            page.getByLabel("您的问题").fill("明湖区的校车在哪里停？");
            page.getByText("提交问题").click();
            ticket = page.locator("#ticket").innerText();
        }
    }

    @Test
    void whatIsAskedForIsThere() {
        assertThat(school).isNotBlank();
        assertThat(article).isNotBlank();
        assertThat(ticket).isNotBlank();
        Visit administrator = Somebody.administrator().visit;
        assertThat(administrator.open("/ticket/sheet?number=" + ticket).words()).contains(FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"区管理员", "招生科", "基教科", "信息员", "场馆组织者", "局领导（只读）", "安全员", "审计员"})
    void noPageAndNoListShowsAnythingOfAnotherDistrict(String role) throws IOException {
        List<String> addresses = addresses();
        try (Somebody officer = Somebody.with("apart", role)) {
            assertSoftly(softly -> {
                addresses.forEach(address -> opens(softly, officer, role, address));
                LISTS.forEach(list -> handsOut(softly, officer, role, list));
            });
        }
    }

    private static void opens(SoftAssertions softly, Somebody officer, String role, String address) {
        APIResponse answer = officer.visit
                .page()
                .request()
                .get("/admin" + address, RequestOptions.create().setMaxRedirects(0));
        softly.assertThat(answer.status()).as("%s by %s", address, role).isIn(200, 302, 403, 404);
        softly.assertThat(answer.text()).as("%s by %s", address, role).doesNotContain(FOREIGN);
    }

    private static void handsOut(SoftAssertions softly, Somebody officer, String role, String list) {
        String filter =
                "&district=minghu&stage=primary&year=2025&notice=minghu-2025-primary-resident&revision=1&with=minghu-2025-primary-resident/1&state=ALL";
        APIResponse answer = officer.visit
                .page()
                .request()
                .post(
                        "/admin/export?format=csv&list=" + list + filter,
                        RequestOptions.create().setHeader("Origin", Chromium.base()));
        softly.assertThat(answer.status()).as("%s by %s", list, role).isIn(200, 403, 404);
        softly.assertThat(answer.text()).as("%s by %s", list, role).doesNotContain(FOREIGN);
    }

    /** Every page there is, each asked for what belongs to 明湖区 where it shows one thing. */
    private static List<String> addresses() throws IOException {
        Map<String, String> about = Map.ofEntries(
                Map.entry("/notice/line", TEXT + "&number=1"),
                Map.entry("/notice/draw", TEXT + "&number=1&rule=1"),
                Map.entry("/notice/compare", TEXT + "&with=minghu-2025-primary-resident/1"),
                Map.entry("/school/school", "?code=" + school),
                Map.entry("/school/edit", "?code=" + school),
                Map.entry("/school/campus", "?school=" + school),
                Map.entry("/content/article", "?code=" + article),
                Map.entry("/ticket/sheet", "?number=" + ticket),
                Map.entry("/ticket/rule", "?number=" + ticket));
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace(".xhtml", ""))
                    .map(page -> page.equals("/index") ? "/" : page)
                    .filter(page -> !Set.of("/staff/set-up", "/staff/insecure").contains(page))
                    .map(page -> page + about.getOrDefault(page, general(page)))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(40);
            return pages;
        }
    }

    private static String general(String page) {
        return page.startsWith("/notice/") ? TEXT : "?district=minghu&stage=primary&year=2025";
    }

    private static String code(Page page, String list, String link) {
        page.navigate(list);
        String address = page.locator(link).first().getAttribute("href");
        return address.replaceFirst(".*code=", "").replaceFirst("&.*", "");
    }
}
