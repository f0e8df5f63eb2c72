package org.jiamenkou.admin.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists handed out, templates, settings with their past, nodes and jobs. */
class SystemStory {

    @Test
    void aListIsHandedOutExactlyAsItIsFiltered() throws IOException {
        try (Somebody clerk = Somebody.with("export", "招生科", "基教科")) {
            Visit visit = clerk.visit.open("/school/list?words=东大街");
            int shown = visit.find("#schools tbody tr").count();
            Download file = download(visit, "form[action*='list=schools'] button[value=csv]");
            assertThat(file.suggestedFilename()).matches("学校-20\\d\\d-\\d\\d-\\d\\d\\.csv");
            List<String> lines = Files.readString(file.path(), UTF_8).lines().toList();
            assertThat(lines).hasSize(shown + 1).first().asString().startsWith("\uFEFF代码,区县,学校");
            assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("东大街"));

            for (String page : List.of("/notice/list", "/seat/plan?stage=primary&year=2025", "/school/groups")) {
                visit.open(page);
                Download book = download(visit, "form.export button[value=xlsx]");
                assertThat(book.suggestedFilename()).endsWith(".xlsx");
                assertThat(Files.readAllBytes(book.path())).startsWith((byte) 'P', (byte) 'K');
            }
            visit.open("/system/templates").picture("templates");
            Download template = download(visit, "a[href*='shape=rules'][href*='xlsx']");
            assertThat(template.suggestedFilename()).isEqualTo("划片规则（一行一条规则）.xlsx");
        }
    }

    @Test
    void aSettingHasYearAndDocumentAndKeepsItsPast() {
        Visit visit = Somebody.administrator().visit.open("/system/settings?setting=WALK_PACE&lang=zh");
        String before = visit.find("#value").inputValue();
        String pace = before.equals("75") ? "80" : "75";
        visit.find("#value").fill("500");
        visit.click("#save");
        assertThat(visit.words()).contains("步行系数应在");
        visit.find("#value").fill(pace);
        visit.find("#document").fill("温教〔2026〕7号");
        visit.picture("setting").click("#save");
        assertThat(visit.find("#past tbody tr").first().innerText()).contains(pace, "温教〔2026〕7号");
        visit.open("/system/nodes").picture("nodes");
        assertThat(visit.find("#nodes").innerText()).contains("admin", "正常").doesNotContain("失联");
    }

    @Test
    void daysOffAreTakenOverAndNamed() {
        Visit visit = Somebody.administrator().visit.open("/system/days?year=2026&lang=zh");
        visit.click("#adopt");
        assertThat(visit.find("#days-off").innerText()).contains("2026-10-01", "国庆节", "2026-10-10", "调休上班");
        visit.find("#from").fill("2026-12-09");
        visit.find("#to").fill("2026-12-08");
        visit.find("#name").fill("区庆");
        visit.click("#mark");
        assertThat(visit.words()).contains("止日不能早于起日");
        visit.find("#to").fill("2026-12-10");
        visit.click("#mark");
        assertThat(visit.find("#days-off").innerText()).contains("2026-12-10", "区庆");
        visit.open("/system/days?year=2031");
        visit.click("#adopt");
        assertThat(visit.words()).contains("2031", "还没有收录");
    }

    @Test
    void everyPageOfTheSystemFitsAndSpeaksBothLanguages() {
        Visit visit = Somebody.administrator().visit;
        for (int width : new int[] {1280, 768}) {
            visit.page().setViewportSize(width, 900);
            for (String page : List.of(
                    "/system/jobs",
                    "/system/templates",
                    "/system/settings",
                    "/system/days",
                    "/system/letters",
                    "/system/nodes")) {
                visit.open(page + "?lang=en");
                assertThat(visit.heading()).doesNotContainPattern("\\p{IsHan}");
                visit.open(page + "?lang=zh").picture("page" + page.replace('/', '-') + "-" + width);
            }
        }
        visit.page().setViewportSize(1280, 800);
    }

    private static Download download(Visit visit, String selector) {
        return visit.page()
                .waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(20_000),
                        () -> visit.find(selector).first().click());
    }
}
