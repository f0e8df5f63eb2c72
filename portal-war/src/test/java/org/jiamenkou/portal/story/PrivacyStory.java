package org.jiamenkou.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A guardian reads what is kept and why, agrees or does not, and takes everything along. */
class PrivacyStory {

    @Test
    void refusingIsAsEasyAsAgreeingAndTheLastAnswerHolds() {
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            new FamilyPapers(visit).mine();
            visit.follow(visit.find("#privacy"));
            Locator photos = card(visit, "活动照片");
            assertThat(photos.innerText()).contains("您还没有选择");
            Locator yes = photos.locator("button[value=given]");
            Locator no = photos.locator("button[value=refused]");
            for (String property : List.of("width", "height", "backgroundColor", "color", "fontSize")) {
                String read = "(e, p) => getComputedStyle(e)[p]";
                assertThat(no.evaluate(read, property)).as(property).isEqualTo(yes.evaluate(read, property));
            }
            visit.follow(yes);
            assertThat(card(visit, "活动照片").innerText()).contains("您已同意");
            visit.follow(card(visit, "活动照片").locator("button[value=refused]"));
            assertThat(card(visit, "活动照片").innerText()).contains("您不同意").doesNotContain("您已同意");
            assertThat(card(visit, "接收新课程和活动的短信").innerText()).contains("您还没有选择");
        }
    }

    @Test
    void anAnswerToWordsThatHaveChangedMeanwhileIsAskedForAgain() {
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE)) {
            visit.open("/family/privacy");
            card(visit, "活动照片").locator("input[name=hash]").evaluate("field => { field.value = '0'.repeat(64); }");
            new FamilyPapers(visit).refused(card(visit, "活动照片").locator("button[value=given]"));
            assertThat(visit.find("#refused").innerText()).contains("说明已更新，请重新阅读后再选择");
            visit.open("/family/privacy");
            assertThat(card(visit, "活动照片").innerText()).contains("您还没有选择");
        }
    }

    @Test
    void everyFieldThatIsKeptSaysWhyOnWhatGroundHowLongAndWhoSeesIt() {
        try (Visit visit = StoryGuardian.signedIn().visit(Reading.PHONE_WITHOUT_SCRIPTS)) {
            visit.open("/family/privacy");
            Locator field = visit.find("details:has(dl)");
            assertThat(visit.words()).contains("手机号", "学籍号", "报名", "候补", "请假", "费用和缴费");
            field.first().locator("summary").click();
            assertThat(field.first().innerText()).contains("用途", "依据", "保存多久", "谁能看到");
        }
    }

    @Test
    void everythingAboutTheFamilyIsTakenAlongInBothForms() throws IOException {
        StoryChild child = StoryChild.at("open");
        try (Visit visit = child.visit(Reading.PHONE)) {
            new AfterschoolPapers(visit, child).book("航模");
            visit.open("/afterschool/week?child=" + child.code());
            visit.follow("下一周");
            visit.follow(visit.find("button[value=ask]").first());
            visit.open("/family/privacy");
            String json = text(visit, "#export-json");
            String book = cells(visit, "#export-xlsx");
            assertThat(json).startsWith("{").contains("\"guardian\"", "\"children\"", "\"phone\"");
            for (String file : List.of(json, book)) {
                assertThat(file)
                        .contains(child.phone(), child.code(), "张小雨", "航模", "明湖教〔2026〕8号", "3.00")
                        .doesNotContain(child.mother(), child.father());
            }
            assertThat(book)
                    .contains("课后服务：报名", "已报名", "课后服务：请假", "（没有）")
                    .doesNotContain("afterschool-", "CONFIRMED", "by-me")
                    .doesNotContainPattern("\\dT\\d\\d:");
        }
    }

    private static String text(Visit visit, String link) throws IOException {
        return Files.readString(downloaded(visit, link, ".json").path());
    }

    private static String cells(Visit visit, String link) throws IOException {
        try (InputStream in =
                        Files.newInputStream(downloaded(visit, link, ".xlsx").path());
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream())
                    .map(cell -> cell == null ? "" : cell.getText())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Download downloaded(Visit visit, String link, String ending) {
        Download download = visit.page().waitForDownload(() -> visit.find(link).click());
        assertThat(download.suggestedFilename()).endsWith(ending);
        return download;
    }

    private static Locator card(Visit visit, String purpose) {
        return visit.find("form.consent").filter(new Locator.FilterOptions().setHasText(purpose));
    }
}
