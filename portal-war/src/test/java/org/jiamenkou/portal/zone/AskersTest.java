package org.jiamenkou.portal.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A few questions in ten minutes, and then again. */
class AskersTest {

    private Instant now = Instant.parse("2026-03-02T04:00:00Z");

    private final Askers askers = new Askers(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void theSixthHasToWaitAndOthersDoNot() {
        for (int i = 0; i < 5; i++) {
            assertThat(askers.admits("192.0.2.1")).isTrue();
        }
        assertThat(askers.admits("192.0.2.1")).isFalse();
        assertThat(askers.admits("192.0.2.2")).isTrue();
        now = now.plus(10, ChronoUnit.MINUTES);
        assertThat(askers.admits("192.0.2.1")).isTrue();
    }
}
