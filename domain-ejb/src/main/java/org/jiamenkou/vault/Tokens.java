package org.jiamenkou.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that are given out once: drawn from the machine's own chance, kept only as their SHA-256. */
public final class Tokens {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String LEGIBLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Tokens() {}

    /** 256 bits for a cookie. */
    public static String fresh() {
        byte[] bytes = random(32);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code to be read and typed by people: groups of four characters that cannot be taken for each other. */
    public static String legible(int groups) {
        return code(groups * 4).replaceAll("(?<=.)(?=(.{4})+$)", "-");
    }

    /** A code for a row that the outside names: so many characters that cannot be taken for each other. */
    public static String code(int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(LEGIBLE.charAt(CHANCE.nextInt(LEGIBLE.length())));
        }
        return code.toString();
    }

    /** So many decimal digits, each as likely as any other. */
    public static String digits(int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(CHANCE.nextInt(10));
        }
        return code.toString();
    }

    /** So many bytes of chance. */
    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    /** A typed code as it was given out: capitals, without dashes and blanks. */
    public static String typed(String code) {
        return code.toUpperCase(java.util.Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** The SHA-256 of a secret, in hexadecimal. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
