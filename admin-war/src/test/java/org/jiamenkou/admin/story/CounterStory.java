package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;

/** The counter of a school: bills are found, paid with a receipt and given back when the class is cancelled. */
class CounterStory {

    @Test
    void aBillIsPaidAtTheCounterAndGivenBackWhenItsClassIsCancelled() {
        StoryFamily family = StoryFamily.next();
        family.books("航模");
        try (Somebody clerk = Somebody.clerkOf("counter", family.school())) {
            Visit visit = clerk.visit.open("/afterschool/bills");
            assertThat(visit.find("#bills tbody").innerText()).contains("张*", "3年级2班", "航模", "明湖教〔2026〕8号", "待缴");
            visit.picture("bills");
            visit.find("#bills tbody tr:has-text('航模') a").first().focus();
            visit.page().waitForNavigation(() -> visit.page().keyboard().press("Enter"));
            visit.look().picture("bill-open");

            visit.sure("#register");
            assertThat(visit.words()).contains("请勾选已缴的项目");
            visit.find("#chosen input").first().check();
            visit.sure("#register");
            assertThat(visit.find(".field:has(#receipt) [role=alert]").innerText())
                    .contains("请填写票据号");
            visit.picture("bill-refused").find("#receipt").fill("NO.000123");
            visit.sure("#register");
            assertThat(visit.words()).contains("已登记，收到", "NO.000123", "到校缴费", "没有待缴的费用");
            assertThat(family.reads("bill")).contains("已缴");

            visit.open("/afterschool/bills?standing=PAID");
            Download table = visit.page()
                    .waitForDownload(() -> visit.find("button[value=xlsx]").click());
            assertThat(table.suggestedFilename()).endsWith(".xlsx");
            visit.open("/afterschool/bills?standing=OVERDUE");
            assertThat(visit.find("#none").innerText()).contains("没有符合条件的费用");

            ends(visit, "航模");
            visit.find("#reason").fill("报名人数不足");
            visit.sure("#cancel");
            assertThat(visit.words()).contains("已取消：1 个名额已退，0 个候补已结束");
            visit.open("/");
            visit.click("a:has-text('笔费用待退')");
            visit.picture("bills-give-back").click("#bills tbody a");
            assertThat(visit.find("#refunds").innerText()).contains("航模", "学校取消");
            visit.picture("bill-refund").sure("#refunds input[type=submit]");
            assertThat(visit.words()).contains("已记为退还");
            assertThat(visit.find("#refunds input").count()).isZero();
        }
    }

    /** Opens the class of that title. */
    private static void ends(Visit visit, String title) {
        visit.open("/afterschool/classes?words=" + title);
        visit.click("#classes tbody a");
        assertThat(visit.heading()).isEqualTo(title);
    }
}
