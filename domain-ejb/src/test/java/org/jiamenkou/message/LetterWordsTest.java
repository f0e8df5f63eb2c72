package org.jiamenkou.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of letters. */
class LetterWordsTest {

    @Test
    void everyTemplateIsThereInBothLanguagesWithTheSameArguments() {
        for (String template : bundle(Locale.ROOT).keySet()) {
            String chinese = bundle(Locale.ROOT).getString(template);
            String english = bundle(Locale.ENGLISH).getString(template);
            for (int i = 0; i < 8; i++) {
                assertThat(english.contains("{" + i + "}"))
                        .as("%s {%d}", template, i)
                        .isEqualTo(chinese.contains("{" + i + "}"));
            }
        }
        assertThat(Set.copyOf(bundle(Locale.ENGLISH).keySet()))
                .isEqualTo(bundle(Locale.ROOT).keySet());
    }

    @Test
    void aCodeIsToldWithHowLongItLasts() {
        assertThat(LetterWords.of("sign-in-code", "zh", List.of("012345", "5")))
                .isEqualTo("您的登录验证码是 012345，5 分钟内有效，请勿告诉他人。如非本人操作，请忽略。");
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "8, 640", "11, 3600", "1000, 3600"})
    void thePauseBeforeTheNextTryGrowsToAnHour(int attempts, long seconds) {
        assertThat(DispatchSteps.pause(attempts)).hasSeconds(seconds);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.jiamenkou.message.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
