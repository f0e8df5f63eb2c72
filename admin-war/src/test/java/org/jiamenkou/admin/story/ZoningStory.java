package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A notice with mistakes is taken in, mended, checked, reviewed by a colleague and published. */
class ZoningStory {

    private static final String RUN = Long.toString(System.nanoTime() % 1_000_000, 36);

    private static Somebody lina;

    private static Somebody wang;

    @BeforeAll
    static void twoClerks() {
        lina = Somebody.with("lina", "招生科");
        wang = Somebody.with("wang", "招生科");
    }

    @AfterAll
    static void leave() {
        lina.close();
        wang.close();
    }

    @Test
    void aNoticeWithMistakesIsMendedReviewedPublishedAndAnswered() {
        String text = takenIn(lina, "随迁子女", "初中", "故事中学：听雨路单号；@@观云楼@@。\n续集中学：听雨路双号；东至甲路，南至乙路，西至丙路，北至丁路。");
        Visit desk = lina.visit;
        desk.open("/notice/text" + text + "&which=UNREAD").picture("draft");
        assertThat(desk.find("mark.unread").count()).isPositive();
        desk.click("tbody a[href*='line?']");
        desk.picture("line").fill("路名或小区", "观云楼");
        desk.click("#enter");
        assertThat(desk.find("[role=status]").innerText()).contains("已保存");
        desk.fill("依据原文的哪几个字", "原文没有的字").fill("路名或小区", "观云楼").click("#enter");
        assertThat(desk.find(".wrong").allInnerTexts().toString()).contains("原文里没有");
        desk.open("/notice/trial" + text + "&address=观云楼").picture("trial");
        assertThat(desk.find("#schools").innerText()).contains("故事中学");
        desk.open("/notice/check" + text).picture("check");
        desk.open("/notice/compare" + text).picture("compare");
        desk.open("/notice/life" + text).picture("life").click("#review");
        assertThat(desk.find(".wrong").innerText()).contains("请另一位同事");

        Visit second = wang.visit.open("/notice/life" + text);
        second.click("#review");
        assertThat(second.find("#state").innerText()).isEqualTo("已复核");
        second.click("#publish");
        Instant published = Instant.now();
        assertThat(second.find("#state").innerText()).isEqualTo("已公布");
        while (!answered("听雨路3号").contains("故事中学")) {
            assertThat(Duration.between(published, Instant.now())).isLessThan(Duration.ofSeconds(3));
        }
        second.sure("#withdraw");
        assertThat(second.find("#state").innerText()).isEqualTo("已撤回");
    }

    @Test
    void ofTwoWhoMendOneLineTheSecondKeepsWhatWasTyped() {
        String text = takenIn(lina, "本区户籍和随迁子女", "初中", "两人中学：听雪路1号；@@甲楼@@；@@乙楼@@。");
        String line = "/notice/line" + text + "&number=2";
        Visit first = lina.visit.open(line);
        Visit second = wang.visit.open(line);
        first.fill("路名或小区", "甲楼小区").click("#enter");

        second.fill("路名或小区", "乙楼小区").click("#enter");

        assertThat(second.find(".wrong").first().innerText()).contains(lina.login);
        assertThat(second.find("#place").inputValue()).isEqualTo("乙楼小区");
        assertThat(second.find(".rules").first().innerText()).contains("甲楼小区");
        second.picture("line-changed").click("#enter");
        assertThat(second.find(".rules").first().innerText()).contains("甲楼小区", "乙楼小区");
        second.click("#undo");
        assertThat(second.find(".rules").first().innerText()).contains("甲楼小区").doesNotContain("乙楼小区");
    }

    @Test
    void anAreaIsDrawnByClicksAndByItsPoints() {
        String text = takenIn(wang, "随迁子女", "小学", "画图小学：东至甲路，南至乙路，西至丙路，北至丁路。");
        Visit desk = wang.visit.open("/notice/line" + text + "&number=1");
        desk.click("a[href*='draw?']");
        Locator map = desk.find("#map");
        BoundingBox box = Objects.requireNonNull(map.boundingBox());
        double[][] corners = {{.3, .3}, {.6, .3}, {.6, .6}, {.3, .6}};
        for (double[] corner : corners) {
            map.click(new Locator.ClickOptions().setPosition(box.width * corner[0], box.height * corner[1]));
        }
        assertThat(desk.find("#outline").inputValue().lines()).hasSize(4);
        desk.picture("draw").click("#save");
        assertThat(desk.find(".reason").allInnerTexts().toString()).doesNotContain("还没有画图");

        desk.click("a[href*='draw?']");
        desk.fill("边界坐标", "113,28\n113.1,28.1\n113.1,28\n113,28.1").click("#save");
        assertThat(desk.find(".wrong").innerText()).contains("自相交");
        desk.fill("边界坐标", "113,28\n113.1,28\n113.1,28.1\n113,28.1").click("#save");
        assertThat(desk.words()).contains("已保存");
    }

    @Test
    void theListIsFoundByItsAddressAndSpeaksEnglish() {
        Visit desk = wang.visit.open("/notice/list?state=PUBLISHED&order=YEAR").picture("notices");
        assertThat(desk.find("tbody tr").count()).isPositive();
        desk.open("/notice/list?state=PUBLISHED&lang=en");
        assertThat(desk.find("thead").innerText()).doesNotContainPattern("[一-龥]");
        desk.open("/notice/import?lang=en").open("/notice/list?lang=zh");
        assertThat(desk.heading()).isEqualTo("划片维护");
    }

    /** Hands a pasted text in and gives the end of the addresses of its pages. */
    private static String takenIn(Somebody who, String population, String stage, String pasted) {
        Visit desk = who.visit.open("/notice/import");
        desk.fill("标题", "故事公告" + RUN).fill("或者把文字粘贴在这里", pasted);
        desk.find("#population").selectOption(new SelectOption().setLabel(population));
        desk.find("#stage").selectOption(new SelectOption().setLabel(stage));
        desk.find("#shape").selectOption(new SelectOption().setLabel("粘贴的文字"));
        desk.find("#year").fill("2025");
        desk.picture("import").click("#stage-it");
        Page page = desk.picture("preview").page();
        page.locator("#apply").click();
        page.locator("#result").waitFor();
        desk.look().click("#result");
        return page.url().substring(page.url().indexOf('?'));
    }

    private static String answered(String address) {
        String query =
                "?district=" + encoded("温江区") + "&year=2025&stage=junior&population=migrant&q=" + encoded(address);
        return wang.visit
                .browser()
                .request()
                .get(Chromium.base() + "/api/zones/lookup" + query)
                .text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
