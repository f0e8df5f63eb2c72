package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
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
            schools = schools.subList(schools.size() - 3, schools.size());
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
    void aClerksWholeTermFromImportToOpening() {
        try (Somebody clerk = Somebody.clerkOf("term", schools.get(0))) {
            Visit visit = term(clerk.visit);
            take(visit, "TEACHERS", TEACHERS);
            assertThat(visit.words()).contains("没有填姓名", "有错误行，没有导入");
            visit.picture("afterschool-import-refused").find("[id='form:skip']").check();
            visit.click("[id='form:preview']");
            visit.click("[id='form:enter']");
            assertThat(visit.words()).contains("新增 2", "跳过 1");
            take(visit, "ROOMS", ROOMS);
            visit.click("[id='form:enter']");
            take(visit, "CLASSES", CLASSES + "船模,,科技创新,3-6,15,30,周一16:30,2.00,T01,,,课程\n");
            assertThat(visit.words()).contains("陆青在周一第2段已有课程班「航模 一班」");
            take(visit, "CLASSES", CLASSES);
            visit.picture("afterschool-import").click("[id='form:enter']");
            assertThat(visit.words()).contains("已导入：新增 3");
            take(visit, "CLASSES", CLASSES);
            assertThat(visit.words()).contains("都是已有的内容");

            visit.open("/afterschool/classes").picture("afterschool-classes-drafts");
            assertThat(visit.find("#classes tbody tr").count()).isEqualTo(3);
            visit.click("#classes tbody tr:has-text('航模') a");
            assertRefusedBeside(visit, "price", "9.00", "高于上限 3.00 元");
            visit.sure("#publish");
            assertThat(visit.words()).contains("请先在报名设置里填好报名开始和截止时间");

            settle(visit);
            visit.open("/afterschool/classes").sure("#open-all");
            assertThat(visit.words()).contains("已发布 3 个课程班");
            assertThat(visit.find("#classes tbody").innerText()).contains("0 / 30", "已发布");
            visit.picture("afterschool-classes");
            visit.open("/afterschool/seen");
            assertThat(visit.find("#seen").innerText()).contains("课后服务协议", "航模 一班", "陆青", "科学楼201", "自备电池");
            visit.picture("afterschool-seen");
            everyPageFits(visit);
        }
    }

    @Test
    void theSwapOfAMondayForASaturday() {
        try (Somebody clerk = Somebody.clerkOf("swap", schools.get(1))) {
            Visit visit = term(clerk.visit);
            take(visit, "TEACHERS", "工号,姓名\nT01,陆青\n");
            visit.click("[id='form:enter']");
            take(visit, "CLASSES", TITLES + "合唱,,艺术审美,1-6,15,30,周一16:30,2.00,T01,,,课程\n");
            visit.click("[id='form:enter']");
            settle(visit);
            visit.open("/afterschool/classes").sure("#open-all");

            LocalDate monday = TODAY.plusDays(14).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            LocalDate saturday = monday.plusDays(5);
            visit.open("/afterschool/term");
            visit.find("#kind").selectOption("SWAP");
            visit.find("#day").fill(saturday.toString());
            visit.find("#note").fill("运动会调休");
            visit.click("#look");
            assertThat(visit.words()).contains("请填补哪一天的课");
            visit.find("#instead").fill(monday.toString());
            visit.click("#look");
            assertThat(visit.find("#effect").innerText()).contains("会新增 1 次课，取消 1 次课，涉及 1 个班，其中 1 个已发布");
            visit.picture("afterschool-swap").click("#mark");
            assertThat(visit.words()).contains("新增 1 次课，取消 1 次课");
            assertThat(visit.find("#marked").innerText())
                    .contains(saturday + " 周六", "调休上课 · 上 周一", monday + " 周一", "停课");
            visit.picture("afterschool-calendar");

            visit.open("/afterschool/classes").click("#classes tbody a");
            assertThat(visit.find("#sessions li.off").innerText()).contains(monday.toString(), "停课");
            assertThat(visit.find("#sessions li:has-text('" + saturday + "')").innerText())
                    .contains("周六 16:30–17:30 · 上 周一");
            visit.picture("afterschool-class");
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
                    "bills",
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
