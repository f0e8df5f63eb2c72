package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are compared as they sound, not as they are spaced. */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "张小明, 张小明",
        "' 张 小明 ', 张小明",
        "张\u3000明, 张明",
        "阿依古丽•买买提, 阿依古丽·买买提",
        "阿依古丽．买买提, 阿依古丽·买买提",
        "阿依古丽・买买提, 阿依古丽·买买提",
        "Anna  Maria O'Neil, Anna Maria O'Neil",
        "𠮷田, 𠮷田",
        "㐂, 㐂"
    })
    void areReadAlike(String typed, String read) {
        assertThat(PersonName.parse(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "·", "张3", "张<b>", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"})
    void whatIsNoNameIsNone(String typed) {
        assertThat(PersonName.parse(typed)).isEmpty();
    }
}
