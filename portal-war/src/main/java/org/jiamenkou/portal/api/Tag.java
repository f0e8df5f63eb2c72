package org.jiamenkou.portal.api;

import org.jspecify.annotations.Nullable;

/**
 * ETags made from the bytes themselves. An answer is a function of revision, question and language, so that its bytes
 * change when one of the three does and never otherwise.
 */
final class Tag {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Tag() {}

    /** The tag of a body: FNV-1a over 64 bits, with the length. */
    static String of(byte[] body) {
        long hash = SEED;
        for (byte b : body) {
            hash = (hash ^ (b & 0xff)) * PRIME;
        }
        return '"' + Integer.toHexString(body.length) + '-' + Long.toHexString(hash) + '"';
    }

    /** Whether the If-None-Match header names the tag; compared weakly, since proxies that compress weaken tags. */
    static boolean matches(@Nullable String header, String tag) {
        return header != null && (header.equals("*") || header.contains(tag));
    }
}
