package org.jiamenkou.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWritingTest {

    @Test
    void paragraphsHeadingsAndListsAreMeantByHowTheyAreTyped() {
        assertThat(PlainWriting.read("第一段\r\n第二行\n\n## 时间\n- 甲\n- 乙\n末段").html().replace("\n", ""))
                .isEqualTo("<p>第一段<br />第二行</p><h2>时间</h2><ul><li>甲</li><li>乙</li></ul><p>末段</p>");
    }

    @Test
    void signsAreNoTags() {
        assertThat(PlainWriting.read("1 < 2 & 3 > 2").words()).isEqualTo("1 < 2 & 3 > 2");
    }

    @Test
    void whatHasTagsIsCleanedAndOtherwiseLeft() {
        assertThat(PlainWriting.read("<h2>好</h2><script>alert(1)</script>").html())
                .isEqualTo("<h2>好</h2>");
    }

    @Test
    void whatWasWrittenOnceIsReadBackAsItIs() {
        RichText written = PlainWriting.read("第一段\n\n- 甲\n- 乙 & 丙");

        assertThat(PlainWriting.read(written.html())).isEqualTo(written);
        assertThat(PlainWriting.read("").isEmpty()).isTrue();
    }
}
