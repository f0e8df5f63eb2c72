package org.jiamenkou.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock of offers: it stands still while families sleep, from 21:00 to 08:00. */
final class OfferClock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime WAKE = LocalTime.of(8, 0);
    private static final LocalTime SLEEP = LocalTime.of(21, 0);

    private OfferClock() {}

    /** When that much time has gone by since {@code from}, nights not counted. */
    static Instant ends(Instant from, Duration length) {
        ZonedDateTime at = awake(from.atZone(SHANGHAI));
        Duration left = length;
        while (true) {
            Duration today = Duration.between(at, at.with(SLEEP));
            if (left.compareTo(today) <= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = at.plusDays(1).with(WAKE);
        }
    }

    private static ZonedDateTime awake(ZonedDateTime at) {
        if (at.toLocalTime().isBefore(WAKE)) {
            return at.with(WAKE);
        }
        return at.toLocalTime().isBefore(SLEEP) ? at : at.plusDays(1).with(WAKE);
    }
}
