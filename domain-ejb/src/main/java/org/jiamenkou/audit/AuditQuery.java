package org.jiamenkou.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for, newest first.
 *
 * @param districts only what concerns one of these, and what concerns none
 * @param login only what this account did, or null for everybody
 * @param what only acts that begin with this, or null for all
 * @param from not before this moment, or null
 * @param to before this moment, or null
 * @param offset how many of the newest are passed over
 * @param limit how many are wanted at most
 */
public record AuditQuery(
        Set<String> districts,
        @Nullable String login,
        @Nullable String what,
        @Nullable Instant from,
        @Nullable Instant to,
        int offset,
        int limit) {

    /** Takes at most a thousand at a time. */
    public AuditQuery {
        districts = Set.copyOf(districts);
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }
}
