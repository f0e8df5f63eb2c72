package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lines cut and joined, corners moved, two tabs, the way back, names that look like programs. */
class MendingStory {

    private static final String RUN = Long.toString(System.nanoTime() % 1_000_000, 36);

    private static Somebody clerk;

    @BeforeAll
    static void aClerk() {
        clerk = Somebody.with("mending", "招生科", "基教科");
    }

    @AfterAll
    static void leave() {
        clerk.close();
    }

    @Test
    void aLineIsSplitAndUndoneByKeysOnly() {
        Visit desk = clerk.visit;
        String text = takenIn("2031", "拆分小学：听松路1号、听竹路2号。");
        desk.open("/notice/line" + text + "&number=1");
        desk.find("#begin").focus();
        desk.page().keyboard().type("听竹路2号");
        desk.page().keyboard().press("Tab");
        desk.page().waitForNavigation(() -> desk.page().keyboard().press("Enter"));
        assertThat(desk.look().picture("split").find(".verbatim").innerText()).isEqualTo("听松路1号");
        desk.open("/notice/text" + text);
        assertThat(desk.words()).contains("共 2");

        desk.open("/notice/line" + text + "&number=1").click("#undo");
        assertThat(desk.find(".verbatim").innerText()).isEqualTo("听松路1号、听竹路2号");
        desk.open("/notice/text" + text);
        assertThat(desk.words()).contains("共 1");
    }

    @Test
    void cornersAreDraggedMovedByKeysInsertedAndReadFromAFile() throws IOException {
        Visit desk = clerk.visit;
        String text = takenIn("2032", "拖动小学：东至甲路，南至乙路，西至丙路，北至丁路。");
        desk.open("/notice/line" + text + "&number=1").click("a[href*='draw?']");
        String file = "{\"type\":\"Feature\",\"properties\":{\"frame\":\"CGCS2000\",\"edge\":\"in\"},\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":[[[113,28],[113.01,28],[113.01,28.01],[113,28.01],[113,28]]]}}";
        desk.find("#outline-file")
                .setInputFiles(new FilePayload("a.geojson", "application/json", file.getBytes(StandardCharsets.UTF_8)));
        Locator corners = desk.find(".corner");
        corners.nth(3).waitFor();
        assertThat(desk.find("#frame").inputValue()).isEqualTo("CGCS2000");
        assertThat(desk.find("#edge").inputValue()).isEqualTo("IN");

        BoundingBox box = corners.nth(0).boundingBox();
        desk.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        desk.page().mouse().down();
        desk.page().mouse().move(box.x - 40, box.y + 40);
        desk.page().mouse().up();
        assertThat(outline(desk)).hasSize(4).doesNotContain("113,28");

        String before = outline(desk)[1];
        corners.nth(1).focus();
        desk.page().keyboard().press("Shift+ArrowRight");
        assertThat(outline(desk)[1]).isNotEqualTo(before);
        desk.find(".between").first().focus();
        desk.page().keyboard().press("Enter");
        assertThat(outline(desk))
                .as("a corner is added in the middle of a side")
                .hasSize(5);
        desk.page().keyboard().press("Delete");
        assertThat(outline(desk)).hasSize(4);
        assertOutlineComesBack(desk);
        desk.look().picture("drawing").click("#save");
        assertThat(desk.find(".rules").innerText()).contains("含边界");

        desk.click("a[href*='draw?']");
        desk.find("#edge").selectOption("CENTRE_LINE");
        desk.click("#save");
        assertThat(desk.find(".rules").innerText()).contains("中心线");
        desk.click("a[href*='draw?']");
        desk.fill("边界坐标", "1,2\n这不是坐标");
        desk.page().keyboard().press("Tab");
        assertThat(desk.find("#map-said").innerText()).contains("读不出图形");
        desk.click("#save");
        assertThat(desk.find(".wrong").innerText()).contains("2");
    }

    @Test
    void twoTabsAndTheWayBackLoseNothing() {
        String text = takenIn("2033", "两页小学：听涛路1号；@@甲@@；@@乙@@。");
        String line = "/notice/line" + text + "&number=1";
        Visit desk = clerk.visit.open(line);
        Page tab = desk.browser().newPage();
        tab.navigate("/admin" + line);
        desk.fill("路名或小区", "甲小区").click("#enter");

        tab.locator("#place").fill("乙小区");
        tab.waitForNavigation(() -> tab.locator("#enter").click());
        assertThat(tab.locator(".wrong").first().innerText()).contains("刚才");
        assertThat(tab.locator("#place").inputValue()).isEqualTo("乙小区");
        tab.waitForNavigation(() -> tab.locator("#enter").click());
        assertThat(tab.locator(".rules").first().innerText()).contains("甲小区", "乙小区");
        tab.close();

        desk.page().goBack();
        assertThat(desk.find(".rules").first().innerText())
                .as("a page that is kept nowhere comes back as it is now")
                .contains("甲小区", "乙小区");
        desk.fill("路名或小区", "丙小区").click("#enter");
        assertThat(desk.find(".rules").first().innerText()).contains("甲小区", "乙小区", "丙小区");
    }

    @Test
    void namesThatLookLikeProgramsAreShownAsTheyAre() {
        String name = "<script>alert(1)</script>${7*7}#{7*7}𠮷小学" + RUN;
        Visit desk = clerk.visit;
        String turned = "长\u200b安\u202e小学" + RUN;
        takenIn("2034", name + "：听雨巷1号。\n" + turned + "：听雨巷3号。");
        desk.open("/notice/list?words=" + RUN);
        desk.click("tbody a");
        assertThat(desk.look().words()).contains(name, turned).doesNotContain("49𠮷");

        desk.open("/school/edit?district=510115").fill("学校", turned).click("main [data-key=save], main .primary");
        assertThat(desk.find(".wrong").first().innerText()).contains("看不见的字符");
    }

    /** What is downloaded has every corner, its frame and its edge, and is read in again. */
    private static void assertOutlineComesBack(Visit desk) throws IOException {
        String[] drawn = outline(desk);
        Download file = desk.page().waitForDownload(() -> desk.find("#export").click());
        String saved = Files.readString(file.path(), StandardCharsets.UTF_8);
        for (String corner : drawn) {
            assertThat(saved).contains("[" + corner + "]");
        }
        desk.find("#clear").click();
        assertThat(desk.find(".corner").count()).isZero();
        desk.find("#frame").selectOption("WGS84");
        desk.find("#outline-file").setInputFiles(file.path());
        desk.find(".corner").nth(drawn.length - 1).waitFor();
        assertThat(desk.find("#frame").inputValue()).isEqualTo("CGCS2000");
        assertThat(desk.find("#edge").inputValue()).isEqualTo("IN");
    }

    private static String[] outline(Visit desk) {
        return desk.find("#outline").inputValue().split("\n");
    }

    /** Hands a pasted text in and gives the end of the addresses of its pages. */
    private static String takenIn(String year, String pasted) {
        Visit desk = clerk.visit.open("/notice/import");
        desk.fill("标题", "修改故事" + RUN).fill("或者把文字粘贴在这里", pasted);
        desk.find("#shape").selectOption(new SelectOption().setLabel("粘贴的文字"));
        desk.find("#year").fill(year);
        desk.click("#stage-it");
        desk.page().locator("#apply").click();
        desk.page().locator("#result").waitFor();
        desk.look().click("#result");
        return desk.page().url().substring(desk.page().url().indexOf('?'));
    }
}
