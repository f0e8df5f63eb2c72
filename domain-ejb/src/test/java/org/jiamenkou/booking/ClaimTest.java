package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    private static final Instant TEN = Instant.parse("2026-07-06T10:00:00Z");

    /** 10–11, 11–12 and 12–13 o'clock: which of them go together (facts of Feriennet's tests). */
    @ParameterizedTest
    @CsvSource({"0, false, false", "1, true, false", "60, true, false", "61, true, true"})
    void timesGoTogetherWhenTheGapLiesBetween(int minutes, boolean neighbours, boolean firstAndThird) {
        Claim first = during(0, 1, minutes);
        Claim second = during(1, 2, minutes);
        Claim third = during(2, 3, minutes);

        assertThat(first.clashes(second)).isEqualTo(neighbours);
        assertThat(second.clashes(first)).isEqualTo(neighbours);
        assertThat(second.clashes(third)).isEqualTo(neighbours);
        assertThat(first.clashes(third)).isEqualTo(firstAndThird);
    }

    @Test
    void ofTwoGapsTheLongerCounts() {
        assertThat(during(0, 1, 0).clashes(during(1, 2, 5))).isTrue();
        assertThat(during(1, 2, 5).clashes(during(0, 1, 0))).isTrue();
    }

    @Test
    void aSlotInCommonClashesWhateverTheTimes() {
        Claim monday = new Claim(List.of(1L), List.of("T/MON-2"), List.of(), List.of(), Duration.ZERO);
        Claim mondayToo = new Claim(List.of(2L), List.of("T/MON-2", "T/WED-2"), List.of(), List.of(), Duration.ZERO);
        Claim wednesday = new Claim(List.of(2L), List.of("T/WED-2"), List.of(), List.of(), Duration.ZERO);

        assertThat(monday.clashes(mondayToo)).isTrue();
        assertThat(monday.clashes(wednesday)).isFalse();
    }

    @Test
    void theTextOfAClaimGivesTheClaimBack() {
        Claim claim = new Claim(
                List.of(7L, 3L),
                List.of("T/WED-2", "T/MON-2"),
                List.of(new Interval(TEN, TEN.plusSeconds(1))),
                List.of(new Limit("每周", 2)),
                Duration.ofMinutes(15));

        assertThat(Claim.parse(claim.text())).isEqualTo(claim);
        assertThat(claim.pools()).containsExactly(3L, 7L);
    }

    @Test
    void codesAreVisibleWordsWithoutBlanks() {
        assertThatThrownBy(() -> new Limit("a b", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PoolEntry("a\nlimit", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order("", "p", "x", true, false, "me"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Claim during(int from, int to, int gap) {
        Interval interval = new Interval(TEN.plus(Duration.ofHours(from)), TEN.plus(Duration.ofHours(to)));
        return new Claim(List.of(1L), List.of(), List.of(interval), List.of(), Duration.ofMinutes(gap));
    }
}
