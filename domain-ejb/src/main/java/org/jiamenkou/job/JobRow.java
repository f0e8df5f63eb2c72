package org.jiamenkou.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as lists show it.
 *
 * @param code its number
 * @param kind which work does it
 * @param district the code of the district it concerns
 * @param title what people read of it
 * @param madeBy who asked for it
 * @param madeAt when
 * @param state how far it is
 * @param percent how much of it is done
 * @param node which node is or was at it, or null
 * @param endedAt when it ended, or null
 * @param told what is to be said of its end, or null
 * @param link the page that tells more, or null
 * @param resultName the name of the file that came of it, or null
 */
public record JobRow(
        String code,
        String kind,
        String district,
        String title,
        String madeBy,
        Instant madeAt,
        JobState state,
        int percent,
        @Nullable String node,
        @Nullable Instant endedAt,
        @Nullable String told,
        @Nullable String link,
        @Nullable String resultName) {}
