package org.jiamenkou.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void commasStandBetweenValuesAndNowhereElse() {
        Json json = new Json().object().name("a").list().number(1).number(2).endList();
        json.name("b").object().endObject().text("c", null).name("d").truth(true);

        assertThat(json.endObject()).hasToString("{\"a\":[1,2],\"b\":{},\"c\":null,\"d\":true}");
    }

    @Test
    void whatWouldBreakTheTextIsEscaped() {
        Json json = new Json().text("\"长安路\"\\\n\u0001\u2028<b>");

        assertThat(json).hasToString("\"\\\"长安路\\\"\\\\\\n\\u0001\\u2028<b>\"");
    }

    @Test
    void chineseAndEmojiStayUtf8() {
        byte[] bytes = new Json().text("东大街🏫").utf8();

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\"东大街🏫\"");
    }

    @Test
    void aTagFollowsTheBytes() {
        byte[] one = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        byte[] two = "{\"a\":2}".getBytes(StandardCharsets.UTF_8);

        assertThat(Tag.of(one)).isEqualTo(Tag.of(one.clone())).isNotEqualTo(Tag.of(two));
        assertThat(Tag.matches("W/" + Tag.of(one) + ", \"other\"", Tag.of(one))).isTrue();
        assertThat(Tag.matches(Tag.of(two), Tag.of(one))).isFalse();
        assertThat(Tag.matches(null, Tag.of(one))).isFalse();
    }
}
