package org.jiamenkou.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferClockTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, PT2H, 2026-03-02T12:00",
        "2026-03-02T20:00, PT1H, 2026-03-02T21:00",
        "2026-03-02T20:00, PT2H, 2026-03-03T09:00",
        "2026-03-02T21:00, PT1H, 2026-03-03T09:00",
        "2026-03-02T23:30, PT1H, 2026-03-03T09:00",
        "2026-03-03T03:00, PT1H, 2026-03-03T09:00",
        "2026-03-03T08:00, PT13H, 2026-03-03T21:00",
        "2026-03-02T10:00, PT24H, 2026-03-03T21:00",
        "2026-12-31T20:59:59, PT2S, 2027-01-01T08:00:01",
    })
    void theNightIsNotCounted(LocalDateTime from, Duration length, LocalDateTime until) {
        assertThat(OfferClock.ends(from.atZone(SHANGHAI).toInstant(), length))
                .isEqualTo(until.atZone(SHANGHAI).toInstant());
    }
}
