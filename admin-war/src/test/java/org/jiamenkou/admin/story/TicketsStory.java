package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What families report and ask, and how the bureau answers. */
class TicketsStory {

    private static final String RUN = Long.toString(System.nanoTime() % 1_000_000, 36);

    private static Somebody clerk;

    private static Visit desk;

    @BeforeAll
    static void aClerk() {
        clerk = Somebody.with("answerer", "招生科");
        desk = clerk.visit;
    }

    @AfterAll
    static void leave() {
        clerk.close();
    }

    @Test
    void aFamilyAsksAndReadsTheAnswerWithItsNumber() throws IOException {
        Page family = family();
        family.navigate("/zone/question");
        family.getByLabel("区县").selectOption(new SelectOption().setValue("510115"));
        family.getByLabel("咨询类别").selectOption(new SelectOption().setLabel("转学插班"));
        family.getByLabel("您的问题").fill("孩子的电话是 13900001111，转学要什么材料？" + RUN);
        family.getByText("提交问题").click();
        assertThat(family.locator("#question-refused").innerText()).contains("手机号");
        assertThat(family.getByLabel("您的问题").inputValue()).contains(RUN);
        family.getByLabel("您的问题").fill("转学要什么材料？" + RUN);
        family.getByText("提交问题").click();
        String number = family.locator("#ticket").innerText();

        desk.open("/ticket/list?q=" + RUN).picture("tickets");
        assertThat(desk.words()).contains(number, "咨询", "待答复");
        assertThat(handedOut()).first().asString().startsWith("\uFEFF工单号,类型,问了什么");
        assertThat(handedOut()).anyMatch(line -> line.startsWith(number + ",咨询,转学要什么材料？" + RUN));
        desk.click("#tickets tbody a");
        assertThat(desk.words()).contains("转学插班", "转学要什么材料？" + RUN);
        desk.fill("答复内容", "带户口簿和转学申请。").picture("ticket").click("#send");
        assertThat(desk.find("#answer").innerText()).contains("带户口簿");
        assertThat(desk.find(".history").innerText()).contains("答复", clerk.login);
        assertThat(read(family, number)).contains("教育局已答复", "带户口簿和转学申请。");

        desk.sure("#reopen");
        assertThat(read(family, number)).contains("正在核实").doesNotContain("带户口簿");
        assertThat(desk.find(".history").innerText()).contains("收回答复", "带户口簿");
        family.close();
    }

    @Test
    void whoAnswersSecondIsToldAndKeepsWhatWasTyped() {
        String address = sheetOf(asked("小学几点放学？" + RUN));
        try (Somebody other = Somebody.with("quicker", "区管理员")) {
            desk.open(address);
            other.visit.open(address).fill("答复内容", "四点半。").click("#send");

            desk.fill("答复内容", "四点。").click("#send");

            assertThat(desk.find(".wrong").first().innerText()).contains("刚刚有同事处理过");
            assertThat(desk.find("#answer").innerText()).isEqualTo("四点半。");
            assertThat(desk.find("#words").inputValue()).isEqualTo("四点。");
        }
    }

    @Test
    void aGapBecomesALineOfTheDraftOfItsChildren() {
        String street = "问津路" + (System.nanoTime() % 9000 + 100) + "号";
        String number = reported(street);
        desk.open(sheetOf(number));
        assertThat(desk.words()).contains("未覆盖的地址", street);
        desk.click("#rule").picture("ticket-rule");
        if (desk.find("#texts input.primary").count() == 0) {
            desk.click("#texts input.quiet");
        } else {
            desk.click("#texts input.primary");
        }
        assertThat(desk.find("#sentence").inputValue()).isEqualTo(street);
        assertThat(desk.words()).contains("地址来自工单", number);
        desk.fill("学校", "问津小学").picture("ticket-line").click("#append");
        assertThat(desk.words()).contains("问津小学", street);
        assertThat(desk.open(sheetOf(number)).find(".history").innerText()).contains("新建规则");
    }

    @Test
    void theListIsFilteredByItsAddressAndTheTermIsSettled() {
        desk.open("/ticket/list?state=OVERDUE&kind=DOUBLE&q=没有").picture("tickets-none");
        assertThat(desk.find("#none").innerText()).contains("没有符合条件");
        desk.open("/ticket/terms?district=510115");
        desk.fill("工作日", "7").fill("依据文号", "温教〔2025〕1号").picture("ticket-terms").click("#save");
        assertThat(desk.find("#terms").innerText()).contains("7", "温教〔2025〕1号");
        desk.fill("工作日", "0").click("#save");
        assertThat(desk.find(".wrong").first().innerText()).contains("1 到 60");
    }

    @Test
    void editorsReadAndOthersSeeNothing() {
        String address = sheetOf(asked("校车在哪里停？" + RUN));
        try (Somebody editor = Somebody.with("listener", "信息员");
                Somebody guard = Somebody.with("watch", "安全员")) {
            assertThat(editor.visit.open(address).find("#send, #reopen, #rule").count())
                    .isZero();
            for (String page : new String[] {"/ticket/list", address, "/ticket/terms"}) {
                guard.visit.page().navigate("/admin" + page);
                assertThat(guard.visit.takeComplaints())
                        .singleElement()
                        .asString()
                        .contains("403");
            }
        }
    }

    /** The list that stands open, as it is handed out. */
    private static List<String> handedOut() throws IOException {
        Path file = desk.page()
                .waitForDownload(
                        () -> desk.find("form.export button[value=csv]").click())
                .path();
        return Files.readAllLines(file);
    }

    /** Each family asks from an address of its own. */
    private static Page family() {
        Page family = desk.browser().newPage();
        String address = "203.0.113." + System.nanoTime() % 250 + "." + System.nanoTime() % 1000;
        family.setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
        return family;
    }

    private static String asked(String question) {
        Page family = family();
        family.navigate("/zone/question?district=510115");
        family.getByLabel("您的问题").fill(question);
        family.getByText("提交问题").click();
        String number = family.locator("#ticket").innerText();
        family.close();
        return number;
    }

    private static String reported(String address) {
        Page family = family();
        family.navigate("/zone/answer?district=510115&stage=primary&population=resident&q=" + address);
        family.locator("#report button[type=submit]").click();
        String number = family.locator("#ticket").innerText();
        family.close();
        return number;
    }

    private static String sheetOf(String number) {
        return "/ticket/sheet?number=" + number;
    }

    private static String read(Page family, String number) {
        family.navigate("/zone/ticket?number=" + number);
        return family.locator("main").innerText();
    }
}
