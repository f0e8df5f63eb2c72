package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Test;

/** A day at the console without a mouse, and the question before what is hard to undo. */
class KeysStory {

    private static final String FOCUSED = "() => document.activeElement.id || document.activeElement.innerText";

    private static final String RUN = Long.toString(System.nanoTime() % 1_000_000, 36);

    @Test
    void everyPageIsFoundSearchedSavedAndLeftByKeys() {
        try (Somebody editor = Somebody.with("keys", "信息员")) {
            Visit desk = editor.visit;
            Keyboard keys = desk.page().keyboard();
            desk.open("/content/article?district=510115").fill("标题", "键盘" + RUN);
            desk.page().waitForNavigation(() -> keys.press("Control+s"));
            assertThat(desk.look().find(".done").innerText()).contains("已保存");

            desk.page().waitForNavigation(() -> keys.press("Escape"));
            assertThat(desk.look().heading()).isEqualTo("内容");
            keys.press("/");
            assertThat(desk.page().evaluate(FOCUSED)).isEqualTo("q");
            keys.type("键盘" + RUN);
            desk.page().waitForNavigation(() -> keys.press("Enter"));
            keys.press("ArrowDown");
            assertThat(desk.page().evaluate(FOCUSED)).isEqualTo("键盘" + RUN);
            desk.page().waitForNavigation(() -> keys.press("Enter"));
            assertThat(desk.look().heading()).isEqualTo("键盘" + RUN);

            keys.press("?");
            assertThat(desk.look().find("#keys").innerText()).contains("到搜索框", "保存");
            desk.picture("keys");
            keys.press("Escape");
            assertThat(desk.find("#keys").isVisible()).isFalse();
        }
    }

    @Test
    void whatIsHardToUndoAsksOnceAndNoIsTheFirstAnswer() {
        try (Somebody editor = Somebody.with("sure", "信息员")) {
            Visit desk = editor.visit.open("/content/article?district=510115").fill("标题", "丢弃" + RUN);
            desk.click("[id='form:save']");
            desk.find("[id='times:discard']").click();
            assertThat(desk.find("#sure").innerText()).contains("不能恢复");
            desk.look().picture("sure");
            desk.page().keyboard().press("Enter");
            assertThat(desk.find("#sure").isVisible()).isFalse();
            assertThat(desk.heading()).isEqualTo("丢弃" + RUN);

            desk.sure("[id='times:discard']");
            assertThat(desk.words()).contains("草稿已丢弃");
        }
    }

    @Test
    void aColumnThatIsHiddenStaysHiddenUntilItIsWanted() {
        try (Somebody clerk = Somebody.with("columns", "招生科")) {
            Visit desk = clerk.visit.open("/notice/list");
            String drafted = "#texts thead th:has-text('起草')";
            assertThat(desk.find(drafted).isVisible()).isTrue();
            desk.find(".columns summary").focus();
            desk.page().keyboard().press("Enter");
            desk.find(".columns label:has-text('起草') input").focus();
            desk.page().keyboard().press("Space");
            assertThat(desk.look().picture("columns-hidden").find(drafted).isVisible())
                    .isFalse();

            desk.open("/notice/list");
            assertThat(desk.find(drafted).isVisible()).isFalse();
            desk.find(".columns summary").click();
            desk.find(".columns label:has-text('起草') input").check();
            assertThat(desk.find(drafted).isVisible()).isTrue();
        }
    }

    @Test
    void arrowsWalkThroughTheGridOfThePlan() {
        try (Somebody clerk = Somebody.with("grid", "招生科")) {
            Visit desk = clerk.visit.open("/seat/plan?stage=primary&year=2027");
            desk.find("main table input[type=text]").first().focus();
            String top = desk.page().evaluate(FOCUSED).toString();
            desk.page().keyboard().press("ArrowDown");
            String below = desk.page().evaluate(FOCUSED).toString();
            assertThat(below).isNotEqualTo(top);
            desk.page().keyboard().press("ArrowRight");
            assertThat(desk.page().evaluate(FOCUSED).toString()).isNotEqualTo(below);
            desk.page().keyboard().press("ArrowLeft");
            desk.page().keyboard().press("ArrowUp");
            assertThat(desk.page().evaluate(FOCUSED)).isEqualTo(top);
        }
    }
}
