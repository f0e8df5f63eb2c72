package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question tells nothing about who asks. */
class QuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请打 13900001111 告诉我结果",
                "电话139-0000-1111，转学要什么",
                "孩子身份证 110101201903071234 能报名吗",
                "证件号11010120190307123X可以吗",
                "身份证 110101 20190307 1234 对吗"
            })
    void numbersThatTellWhoAreRefused(String text) {
        assertThat(refusal(text)).isEqualTo("question-names-somebody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年小学几月报名？", "长安路139号附1101对应哪所学校", "积分满 120000 分怎么排", "学校电话 0571-88880000 打不通"})
    void otherNumbersAreTaken(String text) {
        assertThatCode(() -> question(text)).doesNotThrowAnyException();
    }

    @Test
    void aQuestionHasWordsAndAnEnd() {
        assertThat(refusal("  ？？ ")).isEqualTo("question-missing");
        assertThat(refusal("问".repeat(501))).isEqualTo("question-too-long");
    }

    private static String refusal(String text) {
        return catchThrowableOfType(NoticeRefusal.class, () -> question(text)).code();
    }

    private static Question question(String text) {
        return new Question("温江区", Stage.PRIMARY, Population.RESIDENT, QuestionTopic.OTHER, text);
    }
}
