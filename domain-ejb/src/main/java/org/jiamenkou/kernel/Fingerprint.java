package org.jiamenkou.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over several fields, each with its length in bytes before it, so that no two lists of fields have the same bytes. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of these fields in this order, in hexadecimal digits; null differs from the empty text. */
    public static String of(@Nullable String... fields) {
        MessageDigest digest = sha256();
        Arrays.stream(fields).forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        String length = field == null ? "-;" : bytes.length + ";";
        digest.update(length.getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
