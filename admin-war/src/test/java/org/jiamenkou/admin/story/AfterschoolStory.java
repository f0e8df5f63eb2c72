package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A term at the desk of a school's clerk in 明湖区: lists taken in, a calendar with a swap, classes opened, locks and limits. */
class AfterschoolStory {

    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(ZoneId.of("Asia/Shanghai")));

    private static final String TEACHERS = "工号,姓名\nT01,陆青\nT02,顾白\nT03,\n";

    private static final String ROOMS = "教室,容纳人数\n科学楼201,40\n操场东区,60\n";

    private static final String TITLES = "课程,班名,类别,年级,最少人数,最多人数,时段,单价,教师工号,教室,自备学具,性质\n";

    private static final String CLASSES = TITLES
            + "基础托管,,作业辅导,1-6,1,400,周一15:30、周二15:30、周三15:30、周四15:30、周五15:30,,,,,托管\n"
            + "航模,一班,科技创新,3-6,15,30,周一16:30,2.00,T01,科学楼201,自备电池,课程\n"
            + "田径,一班,体育运动,1-4,15,40,周一16:30、周三16:30,1.50,T02,操场东区,,课程\n";

    private static List<String> schools;

    @BeforeAll
    static void schoolsOfTheDistrict() {
        try (Visit family = Visit.desktop()) {
            Page page = family.page();
            page.navigate("/school/list?district=minghu&stage=primary");
            schools = page.locator("a[href^='/school/page?code=']").all().stream()
                    .map(link -> link.getAttribute("href")
                            .replaceFirst(".*code=", "")
                            .replaceFirst("&.*", ""))
                    .toList();
        }
        try (Somebody office = Somebody.officeOf("office", "明湖区")) {
            Visit visit = office.visit.open("/afterschool/ceilings");
            if (visit.find("#begin").count() > 0) {
                visit.click("#begin");
            }
            ceiling(visit, "false", "3.00");
            ceiling(visit, "true", "5.00");
            visit.picture("afterschool-ceilings").open("/afterschool/whitelist");
            visit.find("#number").fill("BM-" + System.nanoTime() % 100_000);
            visit.find("#name").fill("明湖青少年科技中心");
            visit.find("#first").fill(TODAY.minusDays(30).toString());
            visit.find("#last").fill(TODAY.plusDays(300).toString());
            visit.find("#document").fill("明湖教白〔2026〕1号");
            visit.click("#save");
            assertThat(visit.find("#providers").innerText()).contains("明湖青少年科技中心", "在册");
            visit.picture("afterschool-whitelist");
        }
    }

    @Test
    void theSecondSaverOfAClassSeesWhatStandsThereAndLosesNothing() {
        try (Somebody clerk = Somebody.clerkOf("first", schools.get(2));
                Somebody other = Somebody.clerkOf("second", schools.get(2))) {
            Visit visit = term(clerk.visit);
            take(visit, "CLASSES", TITLES + "绘画,,艺术审美,1-6,15,30,周五16:30,,,,,课程\n");
            visit.click("[id='form:enter']");
            visit.open("/afterschool/classes").click("#classes tbody a");
            other.visit.open(visit.page().url().replaceAll(".*/admin", ""));
            visit.find("#most").fill("25");
            visit.click("#save");
            other.visit.find("#equipment").fill("自备颜料");
            other.visit.click("#save");
            assertThat(other.visit.words()).contains("刚刚有人改过", "15–25");
            assertThat(other.visit.find("#equipment").inputValue()).isEqualTo("自备颜料");
            other.visit.picture("afterschool-overtaken").click("#save");
            assertThat(other.visit.words()).contains("已保存");
        }
    }

    @Test
    void theOfficeReadsEverySchoolAndChangesNone() {
        try (Somebody office = Somebody.officeOf("reads", "明湖区")) {
            Visit visit = office.visit.open("/afterschool/classes");
            assertThat(visit.find("#school option").count()).isGreaterThan(10);
            for (String page : List.of("term", "slots", "setting", "supply", "seen")) {
                visit.open("/afterschool/" + page);
                assertThat(visit.find("main input[type=submit]").count())
                        .as(page)
                        .isZero();
            }
        }
    }

    /** A term from a month ago to four months from now. */
    private static Visit term(Visit visit) {
        visit.open("/afterschool/term").picture("afterschool-term-none");
        visit.find("#fresh-name").fill("本学期");
        visit.find("#fresh-first").fill(TODAY.minusDays(30).toString());
        visit.find("#fresh-last").fill(TODAY.plusDays(120).toString());
        visit.click("#enter");
        assertThat(visit.words()).contains("学期已建好");
        return visit;
    }

    /** Enrolment from tomorrow on for a week, and a text to agree to. */
    private static void settle(Visit visit) {
        LocalDateTime tomorrow = TODAY.plusDays(1).atTime(19, 0).truncatedTo(ChronoUnit.MINUTES);
        visit.open("/afterschool/setting");
        visit.find("#opens").fill(tomorrow.toString());
        visit.find("#closes").fill(tomorrow.minusDays(3).toString());
        visit.click("#save");
        assertThat(visit.words()).contains("截止时间要晚于开始时间");
        visit.find("#closes").fill(tomorrow.plusDays(7).toString());
        visit.click("#save");
        assertThat(visit.words()).contains("已保存");
        visit.find("#title").fill("课后服务协议");
        visit.find("#body").fill("参加课后服务完全自愿。\n费用按课时计算,低保家庭免收。");
        visit.sure("#agree");
        assertThat(visit.words()).contains("协议书第 1 版已生效");
        visit.picture("afterschool-setting");
    }

    private static void take(Visit visit, String kind, String rows) {
        visit.open("/afterschool/import");
        visit.find("[id='form:kind']").selectOption(kind);
        visit.find("[id='form:pasted']").fill(rows);
        visit.click("[id='form:preview']");
    }

    private static void ceiling(Visit visit, String byProvider, String most) {
        visit.find("#ceiling-by").selectOption(new SelectOption().setValue(byProvider));
        visit.find("#ceiling-most").fill(most);
        visit.find("#ceiling-document").fill("明湖发改〔2026〕7号");
        visit.click("#settle");
        assertThat(visit.find("#ceilings").innerText()).contains(most, "明湖发改〔2026〕7号");
    }

    private static void assertRefusedBeside(Visit visit, String field, String value, String words) {
        String address = visit.page().url().replaceAll(".*/admin", "");
        visit.find("#" + field).fill(value);
        visit.click("#save");
        assertThat(visit.find(".field:has(#" + field + ") [role=alert]").innerText())
                .contains(words);
        visit.picture("afterschool-class-refused").open(address);
    }

    private static void everyPageFits(Visit visit) {
        for (int width : new int[] {1280, 768}) {
            visit.page().setViewportSize(width, 900);
            for (String page : List.of(
                    "classes",
                    "class",
                    "term",
                    "slots",
                    "setting",
                    "supply",
                    "supply?kind=rooms",
                    "import",
                    "seen",
                    "whitelist",
                    "ceilings")) {
                String lang = page.contains("?") ? "&lang=" : "?lang=";
                visit.open("/afterschool/" + page + lang + "en");
                visit.open("/afterschool/" + page + lang + "zh");
                visit.picture("page-afterschool-" + page.replaceAll("[^a-z]+", "-") + "-" + width);
            }
        }
        visit.page().setViewportSize(1280, 800);
    }
}
