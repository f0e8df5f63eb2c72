package org.jiamenkou.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"audit", "content", "export", "frame", "notice", "school", "seat", "staff", "system", "ticket"})
    void everyWordIsThereInBothLanguages(String module) {
        ResourceBundle chinese = words(module, Locale.SIMPLIFIED_CHINESE);
        ResourceBundle english = words(module, Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(english.keySet())
                .filteredOn(key -> !key.startsWith("other-language"))
                .allSatisfy(key ->
                        assertThat(english.getString(key)).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}"));
    }

    private static ResourceBundle words(String module, Locale locale) {
        return ResourceBundle.getBundle("org.jiamenkou.admin." + module + ".words", locale);
    }
}
