package org.jiamenkou.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a notice.
 *
 * @param title its title
 * @param number its document number, or null
 * @param published the day it was published, or null where the source does not tell
 * @param sourceName who published it where we read it, or null
 * @param sourceAddress where we read it, or null
 */
public record NoticeHead(
        String title,
        @Nullable String number,
        @Nullable LocalDate published,
        @Nullable String sourceName,
        @Nullable String sourceAddress) {

    /** Refuses a notice without a title. */
    public NoticeHead {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a notice needs a title");
        }
    }
}
