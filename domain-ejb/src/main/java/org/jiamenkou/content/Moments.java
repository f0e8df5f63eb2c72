package org.jiamenkou.content;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Moments as the tables keep them: in UTC and to the microsecond, whatever zone the machine lives in. A local date and time would
 * be shifted by JPA between a process that runs in UTC and one that runs in Asia/Shanghai.
 */
final class Moments {

    private Moments() {}

    static Timestamp stored(Instant moment) {
        return Timestamp.from(moment.truncatedTo(ChronoUnit.MICROS));
    }

    static @Nullable Timestamp storedOrNull(@Nullable Instant moment) {
        return moment == null ? null : stored(moment);
    }

    static @Nullable Instant orNull(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
