package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The year of seats at the admissions office: a file with a mistake, the plan in the grid, the forecast, families. */
class SeatsStory {

    private static final String PLAN = "学校,学段,年份,班数,班额\n东大街二小,小学,2025,4,45\n东大街一小,小学,2025,2,45\n";

    private static final String CHILDREN =
            "学校,学段,年份,适龄儿童数\n东大街二小,小学,2025,180\n东大街二小,小学,2026,179\n" + "东大街二小,小学,2027,100\n东大街一小,小学,2025,40\n";

    @Test
    void aPlanIsTakenInMendedForecastAndSeenByFamilies() {
        try (Somebody clerk = Somebody.with("seats", "招生科")) {
            Visit visit = clerk.visit;
            visit.open("/seat/import?stage=primary&year=2025");
            preview(visit, PLAN.replace("东大街一小", "没有的学校"));
            assertThat(visit.words()).contains("名册里没有这所学校：没有的学校", "什么也没有导入");
            assertThat(visit.find("[id='form:enter']").count()).isZero();

            take(visit, PLAN);
            take(visit, CHILDREN);

            visit.open("/seat/plan?stage=primary&year=2025").picture("seat-plan");
            field(visit, "东大街二小 共享学位").fill("30");
            visit.click("[id='form:save']");
            assertThat(visit.words()).contains("已保存 1 所学校");
            assertThat(field(visit, "东大街二小 共享学位").inputValue()).isEqualTo("30");

            visit.open("/seat/forecast?stage=primary&year=2025").click("[id='form:draw']");
            assertThat(visit.find("#schools tbody tr").first().innerText())
                    .contains("东大街二小", "▲ 红（紧张） 100.0 %", "◆ 黄（偏紧） 99.4 %", "● 绿（充足）");
            visit.picture("seat-forecast").click("[id='form:publish']");
            assertThat(visit.words()).contains("已公布");
            familiesSee(visit);
        }
    }

    @Test
    void theSecondSaverSeesWhatStandsThereNow() {
        try (Somebody clerk = Somebody.with("twice", "招生科");
                Somebody other = Somebody.with("other", "招生科")) {
            String page = "/seat/plan?stage=primary&year=2026";
            clerk.visit.open(page);
            other.visit.open(page);
            int classes = 3 + (int) (System.nanoTime() % 40);
            field(clerk.visit, "东大街一小 班数").fill(String.valueOf(classes));
            clerk.visit.click("[id='form:save']");
            field(other.visit, "东大街一小 班数").fill(String.valueOf(classes + 50));
            other.visit.click("[id='form:save']");

            assertThat(other.visit.words()).contains("刚刚有人保存为", classes + " × 45, 0");
            assertThat(field(other.visit, "东大街一小 班数").inputValue()).isEqualTo(String.valueOf(classes + 50));
            other.visit.click("[id='form:save']");
            assertThat(other.visit.words()).contains("已保存 1 所学校");
        }
    }

    @Test
    void aLeaderReadsTheChartAndItsNumbersAndChangesNothing() {
        try (Somebody leader = Somebody.with("leader", "局领导（只读）")) {
            Visit visit = leader.visit.open("/seat/forecast?stage=primary&year=2025");
            assertThat(visit.find("main input[type=submit]").count()).isZero();
            visit.open("/seat/plan?stage=primary&year=2025");
            assertThat(visit.find("#form input[type=text]:enabled").count()).isZero();
            visit.open("/seat/projects");
            assertThat(visit.find("main input[type=submit]").count()).isZero();
        }
    }

    private static void take(Visit visit, String table) {
        preview(visit, table);
        assertThat(visit.words()).contains("可以导入，还没有写入");
        visit.click("[id='form:enter']");
        assertThat(visit.words()).containsAnyOf("已导入", "没有改动");
    }

    private static void preview(Visit visit, String table) {
        visit.find("[id='form:pasted']").fill(table);
        visit.click("[id='form:preview']");
    }

    private static com.microsoft.playwright.Locator field(Visit visit, String label) {
        return visit.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void familiesSee(Visit visit) {
        Page portal = visit.browser().newPage();
        portal.navigate("/school/list?district=510115");
        portal.getByText("东大街二小").first().click();
        portal.waitForCondition(() -> {
            portal.reload();
            return portal.locator(".seats .band").count() == 3;
        });
        assertThat(portal.locator(".seats").innerText()).contains("2025", "红(紧张)", "黄(偏紧)", "绿(充足)");
        portal.close();
    }
}
