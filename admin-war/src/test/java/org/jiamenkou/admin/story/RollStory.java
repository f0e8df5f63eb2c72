package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The roll of a school of 明湖区 at its clerk's desk: a file with a mistake, the list, one pupil, requests of guardians. */
class RollStory {

    private static final String TITLES = "学籍号,姓名,年级,班级,资助\n";

    private static final String NUMBER = "MH" + (100_000_000 + System.nanoTime() % 900_000_000L);

    private static String school;

    @BeforeAll
    static void aSchool() {
        try (Visit family = Visit.desktop()) {
            Page page = family.page();
            page.navigate("/school/list?district=minghu&stage=primary");
            school = page.locator("a[href^='/school/page?code=']")
                    .nth(5)
                    .getAttribute("href")
                    .replaceFirst(".*code=", "")
                    .replaceFirst("&.*", "");
        }
    }

    @Test
    void aRollIsLookedAtTakenInAndRead() {
        try (Somebody clerk = Somebody.clerkOf("roll", school)) {
            Visit visit = clerk.visit;
            String rows = NUMBER + "001,陆小满,三年级,2班,是\n" + NUMBER + "002,顾小雪,四年级,1班,\n";
            preview(visit, TITLES + rows + NUMBER + "003,,三年级,2班,\n");
            assertThat(visit.words()).contains("有错误行，没有导入");
            visit.picture("roll-import-refused").find("[id='form:skip']").check();
            visit.click("[id='form:preview']");
            assertThat(visit.words()).contains("可以导入");
            visit.click("[id='form:enter']");
            assertThat(visit.words()).contains("已导入：新增 2", "跳过 1");
            preview(visit, TITLES + rows);
            assertThat(visit.words()).contains("都是已有的内容");

            visit.open("/family/roll").picture("roll");
            assertThat(visit.find("#pupils").innerText()).contains("陆小满", "顾小雪").doesNotContain(NUMBER);
            visit.find("#words").fill("小雪");
            visit.click("#search");
            assertThat(visit.find("#pupils").innerText()).contains("顾小雪").doesNotContain("陆小满");
            assertThat(visit.page().url()).doesNotContain("%");
            visit.click("#pupils tbody a");
            assertThat(visit.words()).contains("还没有家长绑定这名学生");
            visit.picture("pupil").open("/family/bindings");
            assertThat(visit.words()).contains("没有待确认的绑定");
            visit.picture("bindings");
            everyPageFits(visit);
        }
    }

    @Test
    void whoIsClerkOfAnotherSchoolReadsNothingOfIt() {
        try (Somebody other = Somebody.with("elsewhere", "基教科")) {
            other.visit.page().navigate("/admin/family/roll?school=" + school);
            assertThat(other.visit.words()).doesNotContain("陆小满");
        }
    }

    private static void preview(Visit visit, String rows) {
        visit.open("/family/import");
        visit.find("[id='form:pasted']").fill(rows);
        visit.click("[id='form:preview']");
    }

    private static void everyPageFits(Visit visit) {
        for (int width : new int[] {1280, 768}) {
            visit.page().setViewportSize(width, 900);
            for (String page : List.of("roll", "import", "bindings")) {
                visit.open("/family/" + page + "?lang=en").open("/family/" + page + "?lang=zh");
                visit.picture("page-family-" + page + "-" + width);
            }
        }
    }
}
