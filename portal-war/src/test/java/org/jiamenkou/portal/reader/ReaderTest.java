package org.jiamenkou.portal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void aSwitchKeepsThePageAndItsQuestion() {
        Reader reader = new Reader(Language.ZH, false, "", "/zone/answer", "q=%E4%B8%9C&lang=zh&stage=primary");

        assertThat(reader.here("lang", "en")).isEqualTo("/zone/answer?q=%E4%B8%9C&stage=primary&lang=en");
    }

    @Test
    void aPageWithoutQuestionGetsItsFirst() {
        assertThat(new Reader(Language.ZH, false, "", "/", null).here("care", "1"))
                .isEqualTo("/?care=1");
    }
}
