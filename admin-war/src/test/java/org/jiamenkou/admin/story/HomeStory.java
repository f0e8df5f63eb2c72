package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The first page: what waits, and nothing else. */
class HomeStory {

    @Test
    void nothingWaitsForWhoOnlyReads() {
        try (Somebody leader = Somebody.with("reads", "局领导（只读）")) {
            Visit home = leader.visit.open("/").picture("home-none");
            assertThat(home.find("#none").innerText()).isEqualTo("没有待办。");
            assertThat(home.find(".crumbs a").count()).isZero();
            assertThat(home.find(".crumbs").innerText().strip()).isEqualTo("工作台");
        }
    }

    @Test
    void everyNumberIsTheLengthOfTheListBehindIt() {
        try (Somebody clerk = Somebody.with("works", "招生科", "信息员")) {
            Visit home = clerk.visit.open("/content/article?district=510115").fill("标题", "等着的草稿");
            home.click("[id='form:save']");
            home.open("/").picture("home");
            int items = home.find(".waiting li").count();
            assertThat(items).isPositive();
            for (int i = 0; i < items; i++) {
                Locator item = home.open("/").find(".waiting li a").nth(i);
                String words = item.innerText();
                String count = item.locator("b").innerText();
                home.page().waitForNavigation(item::click);
                assertThat(home.look().find("main p[role=status]").innerText())
                        .as(words)
                        .matches("(?s).*\\b" + count + "\\b.*");
            }
        }
    }

    @Test
    void anAdministratorSeesInvitationsThatNobodyUsed() {
        Somebody administrator = Somebody.administrator();
        AccountsPaper.of(administrator.visit).invite("waits" + System.nanoTime(), "某等", "温江区");
        Visit home = administrator.visit.open("/");
        assertThat(home.words()).contains("个账号已邀请、还没有启用");
        home.click(".waiting a[href*='state=INVITED']");
        assertThat(home.words()).contains("已邀请", "全部账号");
    }
}
