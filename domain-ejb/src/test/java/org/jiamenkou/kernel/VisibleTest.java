package org.jiamenkou.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a name can be seen. */
class VisibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"长安小学", "𠮷祥小学", "<script>alert(1)</script>", "${7*7}", "Ма́лая · école", "a b", ""})
    void oddIsNotHidden(String name) {
        assertThat(Visible.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长\u200b安",
                "长\u200d安",
                "\u202e校小安长",
                "\u2066长安\u2069",
                "\ufeff长安",
                "长\n安",
                "长\u0000安",
                "长\u2028安",
                "长\u00ad安"
            })
    void whatNobodySeesIsHidden(String name) {
        assertThat(Visible.is(name)).isFalse();
    }
}
