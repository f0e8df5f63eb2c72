package org.jiamenkou.node;

import java.time.Duration;
import java.time.Instant;

/**
 * One application of one node.
 *
 * @param node what the node is called
 * @param application which application it is
 * @param version its version
 * @param startedAt since when it runs
 * @param seenAt when it was last seen
 * @param revision which state of the notices it answers from
 * @param answerMillis how long the database took to answer it
 * @param now when this was asked
 */
public record NodeRow(
        String node,
        String application,
        String version,
        Instant startedAt,
        Instant seenAt,
        String revision,
        int answerMillis,
        Instant now) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Whether it has not been seen for fifteen seconds. */
    public boolean isMissing() {
        return seenAt.plus(PATIENCE).isBefore(now);
    }

    /** How many seconds ago it was seen. */
    public long secondsAgo() {
        return Math.max(0, Duration.between(seenAt, now).toSeconds());
    }
}
