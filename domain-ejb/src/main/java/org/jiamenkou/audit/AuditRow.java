package org.jiamenkou.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<@Nullable String> fields = Arrays.asList(
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
        MessageDigest digest = sha256();
        for (String field : fields) {
            byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            String length = field == null ? "-;" : bytes.length + ";";
            digest.update(length.getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
