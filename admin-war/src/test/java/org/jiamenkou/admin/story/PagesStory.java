package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page of the frame, on a desk and on a tablet, in both languages. */
class PagesStory {

    private static final List<String> PAGES = List.of("/", "/staff/accounts", "/staff/sessions", "/staff/password");

    @Test
    void anAdministratorsPagesFitEveryScreenAndSpeakBothLanguages() {
        Somebody administrator = Somebody.administrator();
        try (Somebody colleague = Somebody.with("colleague", "基教科", "局领导（只读）")) {
            walk(administrator.visit, PAGES);
            walk(administrator.visit, List.of("/staff/account?login=" + colleague.login));
        }
    }

    @Test
    void anAuditorsPagesFitEveryScreenAndSpeakBothLanguages() {
        try (Somebody auditor = Somebody.with("reader", "审计员")) {
            walk(auditor.visit, List.of("/audit/search", "/audit/search?login=admin&what=account."));
        }
    }

    @Test
    void anEditorsPagesFitEveryScreenAndSpeakBothLanguages() {
        try (Somebody editor = Somebody.with("paper", "信息员")) {
            walk(
                    editor.visit,
                    List.of(
                            "/content/articles",
                            "/content/articles?state=draft&q=x",
                            "/ticket/list?state=ALL",
                            "/ticket/terms"));
            editor.visit.page().setViewportSize(768, 900);
            editor.visit.open("/content/article?district=510115").picture("page-content-article-768");
        }
    }

    @Test
    void aFormThatDoesNotComeFromItsPageIsNotRead() {
        Visit visit = Somebody.administrator().visit.open("/staff/password");
        String state = visit.find("[name='jakarta.faces.ViewState']").first().inputValue();

        APIResponse answer = visit.page()
                .request()
                .post(
                        "/admin/staff/password",
                        RequestOptions.create()
                                .setHeader("Origin", Chromium.base())
                                .setForm(FormData.create().set("jakarta.faces.ViewState", state)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("这个请求没有看懂").doesNotContain("编号");
    }

    @Test
    void aFileThatIsTooLargeIsToldSo() {
        APIResponse answer = Somebody.administrator()
                .visit
                .page()
                .request()
                .post(
                        "/admin/staff/password",
                        RequestOptions.create()
                                .setHeader("Origin", Chromium.base())
                                .setMultipart(FormData.create()
                                        .set("file", new FilePayload("a.csv", "text/csv", new byte[33 << 20]))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("文件太大", "32 MB").doesNotContain("编号");
    }

    private static void walk(Visit visit, List<String> pages) {
        for (int width : new int[] {1280, 768}) {
            visit.page().setViewportSize(width, 900);
            for (String page : pages) {
                visit.open(page + (page.contains("?") ? "&" : "?") + "lang=en");
                assertThat(visit.heading()).doesNotContainPattern("\\p{IsHan}");
                visit.open(page + (page.contains("?") ? "&" : "?") + "lang=zh")
                        .picture("page" + page.replaceAll("[^a-z]+", "-") + "-" + width);
            }
        }
        visit.page().setViewportSize(1280, 800);
    }
}
