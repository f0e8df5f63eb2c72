package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The register of schools at the office of basic education: entered, moved, merged, grouped, and seen by families. */
class SchoolsStory {

    private static final String RUN = Long.toString(System.nanoTime() % 1_000_000, 36);

    @Test
    void aSchoolIsEnteredMovedAndSeenByFamiliesWithinSeconds() {
        try (Somebody clerk = Somebody.with("register", "基教科")) {
            Visit visit = clerk.visit;
            String name = "清溪" + RUN + "小学";
            enter(visit, name, "旧桥街1号");
            assertThat(visit.words()).contains("已保存", "旧桥街1号", "使用中");

            visit.click("#campuses tbody a");
            visit.page().locator("#map").click();
            assertThat(visit.find("#point").inputValue()).matches("-?\\d+\\.\\d{6}, -?\\d+\\.\\d{6}");
            visit.find("#point").fill("103.841200, 30.682100");
            visit.picture("campus").find("#address").fill("新桥街9号");
            visit.find("#moves-on").fill("2020-09-01");
            visit.click("#move");
            assertThat(visit.words()).contains("旧址，由新址接替： 新桥街9号，自 2020-09-01", "已结束", "迁址");
            visit.picture("school");
            familiesSee(visit, name, "新桥街9号");

            visit.open("/school/list?street=旧桥街1号&lang=zh");
            assertThat(visit.find("#schools tbody").innerText()).contains(name);
        }
    }

    @Test
    void theSecondSaverSeesWhatStandsThereAndLosesNothing() {
        try (Somebody clerk = Somebody.with("first", "基教科");
                Somebody other = Somebody.with("second", "基教科")) {
            String name = "双桥" + RUN + "小学";
            enter(clerk.visit, name, "双桥路2号");
            clerk.visit.click("a.button[href*=edit]");
            other.visit.open(clerk.visit.page().url().replaceAll(".*/admin", ""));
            clerk.visit.find("#aliases").fill("双桥完小" + RUN);
            clerk.visit.click("#save");
            other.visit.find("#aliases").fill("双桥中心校" + RUN);
            other.visit.click("#save");

            assertThat(other.visit.words()).contains("刚刚 " + clerk.login + " 改过", "双桥完小" + RUN);
            assertThat(other.visit.find("#aliases").inputValue()).isEqualTo("双桥中心校" + RUN);
            other.visit.click("#save");
            assertThat(other.visit.words()).contains("双桥中心校" + RUN, "已保存");
        }
    }

    @Test
    void aGroupHasMembersFromDayToDayAndItsCoverageIsCounted() {
        try (Somebody clerk = Somebody.with("groups", "基教科")) {
            Visit visit = clerk.visit.open("/school/groups");
            visit.find("#name").fill("清溪" + RUN + "教育集团");
            visit.click("#open");
            visit.find("#school").selectOption(new SelectOption().setIndex(0));
            visit.find("#role").selectOption("CORE");
            visit.find("#from").fill("2021-09-01");
            visit.click("#save");
            assertThat(visit.find("#members").innerText()).contains("核心校", "2021-09-01");
            visit.picture("group").open("/school/groups?day=2020-01-01");
            assertThat(visit.find("#coverage").innerText()).contains("教育集团", "%");
            visit.picture("groups").open("/school/groups?day=2026-01-01");
            assertThat(visit.find("#coverage tbody tr").first().innerText()).doesNotContain("\t0 %");
        }
    }

    @Test
    void leadersReadAndChangeNothingAndEveryPageFits() {
        try (Somebody leader = Somebody.with("head", "局领导（只读）")) {
            Visit visit = leader.visit.open("/school/list");
            assertThat(visit.find("main a.button").count()).isZero();
            visit.click("#schools tbody a");
            assertThat(visit.find("main input[type=submit], main a.button").count())
                    .isZero();
            String school = visit.page().url().replaceAll(".*/admin", "");
            for (int width : new int[] {1280, 768}) {
                visit.page().setViewportSize(width, 900);
                for (String page : List.of("/school/list", "/school/groups", school)) {
                    String lang = page.contains("?") ? "&lang=" : "?lang=";
                    visit.open(page + lang + "en").open(page + lang + "zh");
                    visit.picture("page" + page.replaceAll("[^a-z]+", "-") + "-" + width);
                }
            }
        }
    }

    private static void enter(Visit visit, String name, String address) {
        visit.open("/school/edit").find("#name").fill(name);
        visit.find("#address").fill(address);
        visit.picture("school-new").click("#save");
        assertThat(visit.heading()).isEqualTo(name);
    }

    private static void familiesSee(Visit visit, String name, String address) {
        Page portal = visit.browser().newPage();
        portal.navigate("/school/list?district=510115");
        portal.waitForCondition(() -> {
            portal.reload();
            return portal.getByText(name).count() > 0;
        });
        portal.getByText(name).first().click();
        assertThat(portal.locator("main").innerText()).contains(address);
        portal.close();
    }
}
