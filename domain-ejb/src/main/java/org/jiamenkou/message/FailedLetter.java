package org.jiamenkou.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that did not reach anybody.
 *
 * @param key its key
 * @param template which words it has
 * @param phone to whom, masked; empty where the recipient was forgotten
 * @param createdAt when it was put in
 * @param endedAt when the last try failed, or null while it is tried again
 * @param attempts how often it was tried
 * @param problem what came of the last try
 * @param stale whether it is of no use any more
 */
public record FailedLetter(
        String key,
        String template,
        String phone,
        Instant createdAt,
        @Nullable Instant endedAt,
        int attempts,
        String problem,
        boolean stale) {

    /** Whether it can be sent again: it has failed for good, has a recipient, and is still of use. */
    public boolean isSendable() {
        return endedAt != null && !phone.isEmpty() && !stale;
    }

    @Override
    public String toString() {
        return "letter " + key;
    }
}
