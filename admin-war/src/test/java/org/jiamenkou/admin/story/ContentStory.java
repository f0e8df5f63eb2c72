package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a district tells: written, looked at, shown to families at its time, recalled. */
class ContentStory {

    private static final String RUN = Long.toString(System.nanoTime() % 1_000_000, 36);

    private static final String DISTRICT = "510115";

    private static Somebody editor;

    private static Visit desk;

    @BeforeAll
    static void anEditor() {
        editor = Somebody.with("teller", "信息员");
        desk = editor.visit;
    }

    @AfterAll
    static void leave() {
        editor.close();
    }

    @Test
    void anArticleIsWrittenLookedAtPublishedFoundAndRecalled() {
        String title = "开放日" + RUN;
        begin("通知", title);
        paper("请带好").press("End");
        desk.find("[data-act=bold]").click();
        desk.page().keyboard().type("户口簿");
        desk.click("[id='form:look']");
        assertThat(desk.find("#preview b, #preview strong").innerText()).isEqualTo("户口簿");
        desk.picture("content-preview");
        save();
        attach("时间表.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII), "");
        assertThat(desk.find(".files").innerText()).contains("时间表.pdf");
        desk.picture("content-article");

        desk.fill("发布时间", "2099-03-01T09:00").click("[id='times:release']");
        assertThat(desk.find("#standing").innerText()).contains("定时");
        assertThat(found(title)).doesNotContain(title);
        desk.click("[id='times:back']");
        desk.click("[id='times:release']");
        assertThat(desk.find("#standing").innerText()).contains("已发布");
        assertThat(found(title)).contains(title);
        assertThat(found("户口簿")).contains(title);
        assertThat(told("/api/articles.atom?district=" + DISTRICT)).contains(title);

        desk.sure("[id='times:recall']");
        assertThat(desk.find("#standing").innerText()).contains("已撤回");
        assertThat(found(title)).doesNotContain(title);
        assertThat(told("/api/articles.atom?district=" + DISTRICT)).doesNotContain(title);
    }

    @ParameterizedTest
    @CsvSource({"政策,policy", "集团介绍,group", "常见问题,faq"})
    void everySectionIsShownInItsPlace(String section, String code) {
        String title = section + "一则" + RUN;
        begin(section, title);
        paper("正文一段。");
        save();
        desk.click("[id='times:release']");
        assertThat(told("/content/list?category=" + code + "&district=" + DISTRICT))
                .contains(title);
        assertThat(desk.open("/content/articles?category=" + code + "&state=published")
                        .words())
                .contains(title);
    }

    @Test
    void aBuildingProjectTellsItsFiguresAndShowsItsPhotos() {
        String title = "北区小学" + RUN;
        begin("建设项目", title);
        paper("新建三十六班小学。");
        desk.fill("新增学位", "1620").fill("总投资（万元）", "一亿八").fill("投用年份", "2027");
        desk.find("[id='form:stage']").selectOption(new SelectOption().setLabel("在建"));
        desk.click("[id='form:save']");
        assertThat(desk.find(".wrong").allInnerTexts().toString()).contains("万元数");
        assertThat(desk.find("[role=textbox]").innerText()).contains("三十六班");
        desk.fill("总投资（万元）", "18650.5");
        save();
        attach("工地.png", picture(640, 480), "工地上的塔吊");
        assertThat(desk.find(".files img").getAttribute("alt")).isEqualTo("工地上的塔吊");
        desk.picture("content-project").click("[id='times:release']");
        assertThat(told("/content/projects?district=" + DISTRICT)).contains(title, "1,620", "18650.5 万元", "在建", "2027");
    }

    @Test
    void whatIsNoTextAndNoPictureIsTakenOutOrRefused() {
        begin("通知", "清洗" + RUN);
        desk.find("[data-act=html]").click();
        desk.fill("正文", "<p onclick=\"alert(1)\">看得见</p><script>alert(2)</script><img src=x onerror=alert(3)>");
        desk.click("[id='form:look']");
        assertThat(desk.find("#preview .told").innerHTML())
                .contains("看得见")
                .doesNotContain("script", "onclick", "onerror", "<img");
        save();
        attach("图.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "一张图");
        assertThat(desk.words()).contains("只能添加 JPEG、PNG 图片或 PDF");
        attach("大.png", picture(7000, 5000), "太大的图");
        assertThat(desk.words()).contains("图片像素太多（7,000 × 5,000）");
        attach("重.pdf", heavy(), "");
        assertThat(desk.words()).contains("文件最大 8 MB");
        attach("无字.png", picture(10, 10), "");
        assertThat(desk.words()).contains("请写明图片内容");
        assertThat(desk.find(".files li").count()).isZero();
    }

    @Test
    void theSecondSaverIsToldAndKeepsWhatWasTyped() {
        begin("通知", "两人" + RUN);
        paper("第一稿。");
        save();
        String address = desk.page().url().replaceFirst(".*/admin", "");
        try (Somebody colleague = Somebody.with("second", "信息员")) {
            Visit other = colleague.visit.open(address);
            other.find("[role=textbox]").fill("同事的稿子。");
            other.click("[id='form:save']");

            paper("我的稿子。");
            desk.click("[id='form:save']");

            assertThat(desk.find("#theirs").innerText()).contains("同事的稿子。");
            assertThat(desk.find("[role=textbox]").innerText()).contains("我的稿子。");
            desk.picture("content-theirs").click("[id='form:save']");
            assertThat(desk.find("[role=textbox]").innerText()).contains("我的稿子。");
            assertThat(desk.find("#theirs").count()).isZero();
        }
    }

    @Test
    void theListIsFilteredByItsAddress() {
        desk.open("/content/articles?state=published&q=" + encoded("没有这样的文章")).picture("content-none");
        assertThat(desk.words()).contains("没有符合条件的文章");
        desk.open("/content/articles").picture("content-list");
        assertThat(desk.open("/content/articles?lang=en").heading()).isEqualTo("Content");
        assertThat(desk.open("/content/articles?lang=zh").heading()).isEqualTo("内容");
    }

    @Test
    void whatAnotherDistrictTellsStaysClosed() {
        String district = first(told("/content/list"), "value=\"([^\"]+)\"[^>]*>明湖区");
        String others = first(told("/content/list?district=" + district), "/content/article\\?code=([^\"]+)");
        for (String page :
                List.of("article?code=" + others, "article?district=" + district, "articles?district=" + district)) {
            desk.page().navigate("/admin/content/" + page);
            assertThat(desk.takeComplaints()).singleElement().asString().contains("403");
            assertThat(desk.look().heading()).isEqualTo("这一页不对外开放");
        }
    }

    private static void begin(String section, String title) {
        desk.open("/content/article?district=" + DISTRICT);
        desk.find("[id='form:category']").selectOption(new SelectOption().setLabel(section));
        desk.fill("标题", title);
    }

    private static com.microsoft.playwright.Locator paper(String text) {
        desk.find("[role=textbox]").fill(text);
        return desk.find("[role=textbox]");
    }

    private static void save() {
        desk.click("[id='form:save']");
        assertThat(desk.find(".done").innerText()).contains("已保存");
    }

    private static void attach(String name, byte[] content, String caption) {
        desk.find("[id='files:sent']").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        desk.find("[id='files:caption']").fill(caption);
        desk.click("[id='files:attach']");
    }

    private static byte[] picture(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] heavy() {
        byte[] document = new byte[8 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, document, 0, 9);
        return document;
    }

    private static String found(String words) {
        return told("/content/list?district=" + DISTRICT + "&q=" + encoded(words));
    }

    private static String told(String path) {
        APIResponse answer = desk.browser().request().get(Chromium.base() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text().replaceAll("(?s)<input[^>]*id=\"q\"[^>]*>", "");
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
