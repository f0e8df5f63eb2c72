package org.jiamenkou.staff;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as the tables keep them: date and time in UTC. */
final class Moments {

    private Moments() {}

    static LocalDateTime kept(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant read(LocalDateTime kept) {
        return kept.toInstant(ZoneOffset.UTC);
    }

    static boolean isBefore(@Nullable LocalDateTime kept, Instant moment) {
        return kept != null && read(kept).isBefore(moment);
    }
}
