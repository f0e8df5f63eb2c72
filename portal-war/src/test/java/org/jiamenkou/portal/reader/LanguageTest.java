package org.jiamenkou.portal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|ZH",
                "zh-CN,zh;q=0.9,en;q=0.8|ZH",
                "en-GB,en;q=0.9|EN",
                "en;q=0.5,zh;q=0.9|ZH",
                "fr,en;q=0.7|EN",
                "de|ZH",
                "en;q=0|ZH",
                "en;q=nonsense|ZH"
            })
    void theBrowsersFirstKnownLanguageIsTaken(String header, Language expected) {
        assertThat(Language.accepted(header)).isEqualTo(expected);
    }
}
