package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.Stage;
import org.junit.jupiter.api.Test;

class GivenTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private final Given<String> given = new Given<>();

    private final AtomicInteger workedOut = new AtomicInteger();

    @Test
    void theSameQuestionOnTheSameDayIsWorkedOutOnce() {
        assertThat(ask("长安路15号", DAY)).isSameAs(ask("长安路15号", DAY));
        assertThat(workedOut).hasValue(1);
    }

    @Test
    void anotherQuestionAndAnotherDayAreWorkedOutAgain() {
        ask("长安路15号", DAY);
        ask("长安路16号", DAY);
        ask("长安路15号", DAY.plusDays(1));

        assertThat(workedOut).hasValue(3);
    }

    @Test
    void aRefusalIsNotKept() {
        assertThatThrownBy(() -> given.or(question("长安路"), DAY, () -> {
                    throw new NoticeRefusal("unknown-notice");
                }))
                .isInstanceOf(NoticeRefusal.class);

        assertThat(ask("长安路", DAY)).isEqualTo("长安路 1");
    }

    @Test
    void manyQuestionsDoNotFillTheMemory() {
        for (int number = 1; number <= 5_000; number++) {
            assertThat(ask("长安路" + number + "号", DAY)).isEqualTo("长安路" + number + "号 " + number);
        }

        assertThat(given.size()).isLessThanOrEqualTo(1_000);
    }

    private String ask(String text, LocalDate day) {
        return given.or(question(text), day, () -> text + " " + workedOut.incrementAndGet());
    }

    private static Lookup question(String text) {
        return new Lookup("温江区", null, Stage.PRIMARY, Population.RESIDENT, text, null);
    }
}
