package org.jiamenkou.school;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes codes from names, the same for the same name in every installation. */
final class Codes {

    private Codes() {}

    static String district(String city, String name) {
        return "d" + hash(city + '|' + name, 4);
    }

    static String school(String district, String name) {
        return district + "-" + hash(district + '|' + name, 3);
    }

    static String group(String district, String kind, String name) {
        return district + "-g" + hash(district + '|' + kind + '|' + name, 3);
    }

    private static String hash(String text, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
