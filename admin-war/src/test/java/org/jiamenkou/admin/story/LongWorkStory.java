package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work that takes its time: seen to move, left alone, called off, its result fetched. */
class LongWorkStory {

    private static final String RUN = Long.toString(System.nanoTime() % 1_000_000, 36);
    private static final int LINES = 5_600;
    private static final double PATIENCE_MS = 90_000;

    @Test
    void aLargeFileWithOddTitlesIsNamedTakenInCheckedAndHandedOut() throws IOException {
        try (Somebody clerk = Somebody.with("long", "招生科")) {
            Visit desk = clerk.visit;
            handIn(desk, "承办单位,说明,管片\n" + rows());
            await(desk, "#columns");
            assertThat(desk.look().picture("columns").words()).contains("承办单位", "管片");
            assertThat(desk.find("#apply").count())
                    .as("nothing can be taken in yet")
                    .isZero();
            name(desk, "A 承办单位", "学校");
            name(desk, "C 管片", "学校");
            desk.click("#name");
            assertThat(desk.find(".wrong").allInnerTexts().toString()).contains("选了两次");
            name(desk, "C 管片", "招生范围");
            desk.click("#name");
            await(desk, "#apply");
            assertThat(desk.look().picture("columns-named").words()).contains(Integer.toString(LINES));

            desk.page().locator("#apply").click();
            await(desk, "#result");
            desk.look().click("#result");
            String text = desk.page().url().substring(desk.page().url().indexOf('?'));
            assertThat(desk.words()).contains("共 " + LINES);

            desk.open("/notice/check" + text).picture("check-long");
            desk.click("#inspect");
            await(desk, "#inspect");
            assertThat(desk.look().picture("check-done").words()).contains("完成于", "门牌重叠");
            assertThat(Files.readString(handedOut(desk, "findings").path(), StandardCharsets.UTF_8))
                    .contains("门牌重叠");

            desk.open("/notice/text" + text);
            desk.click("form[action*='list=lines'] button[value=csv]");
            assertThat(desk.page().url()).contains("/system/jobs");
            await(desk, "a[href*='export/result']");
            Download file = desk.look()
                    .picture("jobs")
                    .page()
                    .waitForDownload(
                            () -> desk.find("a[href*='export/result']").first().click());
            assertThat(Files.readAllLines(file.path(), StandardCharsets.UTF_8)).hasSize(LINES + 1);
        }
    }

    private static void handIn(Visit desk, String file) {
        desk.open("/notice/import").fill("标题", "长公告" + RUN);
        desk.find("#population").selectOption(new SelectOption().setLabel("随迁子女"));
        desk.find("#stage").selectOption(new SelectOption().setLabel("小学"));
        desk.find("#year").fill("2029");
        desk.find("#file")
                .setInputFiles(new FilePayload("long.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        desk.click("#stage-it");
    }

    private static void name(Visit desk, String column, String meant) {
        desk.find("select[aria-label='当作 " + column + "']").selectOption(meant);
    }

    private static void await(Visit desk, String selector) {
        desk.page().locator(selector).first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        desk.page().waitForLoadState();
    }

    private static Download handedOut(Visit desk, String list) {
        return desk.page()
                .waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(20_000),
                        () -> desk.find("form[action*='list=" + list + "'] button[value=csv]")
                                .click());
    }

    /** A door a line; the last ten claim the doors of the first ten for another school. */
    private static String rows() {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> (line > LINES - 10 ? "乙小学" : "甲小学") + ",登记时的说明不必读入,长故事路"
                        + (line > LINES - 10 ? line - LINES + 10 : line) + "号\n")
                .collect(Collectors.joining());
    }
}
