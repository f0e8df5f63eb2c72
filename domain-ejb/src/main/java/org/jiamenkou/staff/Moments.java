package org.jiamenkou.staff;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Moments as the tables keep them: date and time in UTC. Plain statements hand them over as text: between driver and
 * persistence a date and time would come back as far away as the machine's time zone is from UTC.
 */
final class Moments {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private Moments() {}

    static LocalDateTime kept(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant read(LocalDateTime kept) {
        return kept.toInstant(ZoneOffset.UTC);
    }

    /** For a plain statement. */
    static String text(Instant moment) {
        return TEXT.format(kept(moment));
    }

    static boolean isBefore(@Nullable LocalDateTime kept, Instant moment) {
        return kept != null && read(kept).isBefore(moment);
    }
}
