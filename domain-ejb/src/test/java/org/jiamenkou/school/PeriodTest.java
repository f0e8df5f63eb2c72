package org.jiamenkou.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days on which something holds. */
class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void theFirstAndTheLastDayAreInIt() {
        Period year = new Period(DAY, DAY.plusDays(10));

        assertThat(year.holds(DAY)).isTrue();
        assertThat(year.holds(DAY.plusDays(10))).isTrue();
        assertThat(year.holds(DAY.minusDays(1))).isFalse();
        assertThat(year.holds(DAY.plusDays(11))).isFalse();
        assertThat(Period.ALWAYS.holds(DAY)).isTrue();
        assertThat(year.isOver(DAY.plusDays(10))).isFalse();
        assertThat(year.isOver(DAY.plusDays(11))).isTrue();
    }

    @Test
    void oneSharedDayIsAnOverlapAndTheDayAfterIsNone() {
        Period first = new Period(null, DAY);

        assertThat(first.overlaps(new Period(DAY, null))).isTrue();
        assertThat(new Period(DAY, null).overlaps(first)).isTrue();
        assertThat(first.overlaps(new Period(DAY.plusDays(1), null))).isFalse();
        assertThat(new Period(DAY.plusDays(1), null).overlaps(first)).isFalse();
        assertThat(Period.ALWAYS.overlaps(first)).isTrue();
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1))).isInstanceOf(SchoolRefusal.class);
    }
}
