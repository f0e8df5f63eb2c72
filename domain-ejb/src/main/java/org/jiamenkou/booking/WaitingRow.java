package org.jiamenkou.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place in line.
 *
 * @param code its code
 * @param product what is waited for
 * @param kind the feature the product belongs to
 * @param participant who waits
 * @param state what has become of it
 * @param joinedAt since when
 * @param position how far ahead, from 1, or null when no longer in line
 * @param until until when an offer must be answered, or null
 * @param lapses how many offers went unanswered
 */
public record WaitingRow(
        String code,
        String product,
        String kind,
        String participant,
        WaitingState state,
        Instant joinedAt,
        @Nullable Integer position,
        @Nullable Instant until,
        int lapses) {}
