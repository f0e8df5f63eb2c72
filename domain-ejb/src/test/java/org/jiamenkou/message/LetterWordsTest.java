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

    @Test
    void daysAndMomentsAreToldAsTheLanguageTellsThem() {
        List<String> about = List.of("张*", "航模", "2026-10-12、2026-10-13", "2026-10-17 16:30", "（2026-13-45 号文）");
        assertThat(LetterWords.of("afterschool-days-swapped", "zh", about))
                .isEqualTo("张* 的「航模」调课（2026-13-45 号文）：10月12日（周一）、10月13日（周二）不上课，改在10月17日（周六）16:30上。课表见「家门口」。");
        assertThat(LetterWords.of("afterschool-days-swapped", "en", about))
                .startsWith("\"航模\" of 张* does not take place on Mon 12 Oct、Tue 13 Oct but on Sat 17 Oct 16:30");
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
