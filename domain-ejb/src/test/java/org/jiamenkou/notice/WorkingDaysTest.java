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
        assertThat(new WorkingDays().after(opened, days)).isEqualTo(due);
    }

    /** 国庆节 2026: off from 1 to 7 October, worked on 20 September and 10 October (国办发明电〔2025〕7号). */
    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 1, 2026-10-08",
        "2026-09-29, 4, 2026-10-10",
        "2026-10-09, 1, 2026-10-10",
        "2026-09-18, 1, 2026-09-20"
    })
    void aTermPassesHolidaysAndCountsTheDaysWorkedInExchange(LocalDate opened, int days, LocalDate due) {
        WorkingDays here =
                new WorkingDays().with(LocalDate.of(2026, 9, 20), true).with(LocalDate.of(2026, 10, 10), true);
        IntStream.rangeClosed(1, 7).forEach(day -> here.with(LocalDate.of(2026, 10, day), false));

        assertThat(here.after(opened, days)).isEqualTo(due);
        assertThat(here.overdueSince(due.plusDays(1), days)).isAfterOrEqualTo(opened);
        assertThat(here.overdueSince(due, days)).isBefore(opened);
    }

    @Test
    void whatIsOverdueIsWhatIsDueBeforeToday() {
        LocalDate today = LocalDate.of(2026, 3, 11);
        IntStream.rangeClosed(1, 20)
                .forEach(days -> IntStream.range(0, 60).forEach(age -> {
                    LocalDate opened = today.minusDays(age);
                    boolean late = new WorkingDays().after(opened, days).isBefore(today);
                    assertThat(!opened.isAfter(new WorkingDays().overdueSince(today, days)))
                            .as("%s with %s days", opened, days)
                            .isEqualTo(late);
                }));
    }
}
