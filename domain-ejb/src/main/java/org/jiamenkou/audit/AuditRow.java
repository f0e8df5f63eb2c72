package org.jiamenkou.audit;

import java.time.Instant;
import org.jiamenkou.kernel.Fingerprint;

/**
 * An entry of the trail as it stands there.
 *
 * @param number its number, counted from 1 without gaps
 * @param at when, to the microsecond
 * @param entry what was recorded
 * @param previous the hash of the entry before it
 * @param hash the hash of this one
 */
public record AuditRow(long number, Instant at, AuditEntry entry, String previous, String hash) {

    /** The hash that its own words and the entry before it give. */
    String expectedHash() {
        return hash(number, at, entry, previous);
    }

    /** SHA-256 over every field, each with its length in bytes before it, so that no two entries have the same bytes. */
    static String hash(long number, Instant at, AuditEntry entry, String previous) {
        AuditEntry.Actor actor = entry.actor();
        return Fingerprint.of(
                Long.toString(number),
                at.toString(),
                actor.login(),
                actor.name(),
                actor.role(),
                actor.address(),
                entry.district(),
                entry.what(),
                entry.subject(),
                entry.before(),
                entry.after(),
                entry.outcome().name(),
                previous);
    }
}
