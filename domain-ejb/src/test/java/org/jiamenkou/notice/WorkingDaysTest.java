package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms are reckoned from the day after, without weekends. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 5, 2026-03-09",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-08, 5, 2026-03-13",
        "2026-03-03, 10, 2026-03-17"
    })
    void theTermEndsOnAWorkingDay(LocalDate opened, int days, LocalDate due) {
        assertThat(WorkingDays.after(opened, days)).isEqualTo(due);
    }

    @Test
    void whatIsOverdueIsWhatIsDueBeforeToday() {
        LocalDate today = LocalDate.of(2026, 3, 11);
        IntStream.rangeClosed(1, 20)
                .forEach(days -> IntStream.range(0, 60).forEach(age -> {
                    LocalDate opened = today.minusDays(age);
                    boolean late = WorkingDays.after(opened, days).isBefore(today);
                    assertThat(!opened.isAfter(WorkingDays.overdueSince(today, days)))
                            .as("%s with %s days", opened, days)
                            .isEqualTo(late);
                }));
    }
}
