package org.jiamenkou.portal.api;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * ETags made from the bytes themselves. An answer is a function of revision, question and language, so that its bytes
 * change when one of the three does and never otherwise.
 */
final class Tag {

    private Tag() {}

    /** The tag of a body: its length and two sums of 32 bits, which the processor takes in one go. */
    static String of(byte[] body) {
        return '"'
                + Integer.toHexString(body.length)
                + '-'
                + Long.toHexString(sum(new CRC32(), body))
                + '-'
                + Long.toHexString(sum(new CRC32C(), body))
                + '"';
    }

    private static long sum(Checksum checksum, byte[] body) {
        checksum.update(body, 0, body.length);
        return checksum.getValue();
    }

    /** Whether the If-None-Match header names the tag; compared weakly, since proxies that compress weaken tags. */
    static boolean matches(@Nullable String header, String tag) {
        return header != null && (header.equals("*") || header.contains(tag));
    }
}
