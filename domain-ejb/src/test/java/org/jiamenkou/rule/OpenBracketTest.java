package org.jiamenkou.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence cut off within brackets: what is missing may have been 除外. */
class OpenBracketTest {

    @ParameterizedTest
    @ValueSource(strings = {"柳城北街(999号", "柳城北街(99", "云溪路(500号、515号、518号", "长安路(门牌号为单", "肖坝社区1至6组(含满庭芳、锦邻"})
    void anOpenBracketIsNeverTakenForWhatItSays(String text) {
        LineReading reading =
                NoticeReader.read(List.of(new RuleLine("东大街一小", text))).get(0);

        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.zones()).allSatisfy(zone -> assertThat(zone.rules()).allMatch(Rule::vague));
    }
}
