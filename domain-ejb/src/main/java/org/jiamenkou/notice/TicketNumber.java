package org.jiamenkou.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The number of a ticket, made from what it is about: the same subject has the same number on every node, and the number
 * tells nothing about it.
 *
 * @param fingerprint a digest of the subject, by which the database knows it
 * @param number eight characters that cannot be taken for each other: 30^8 numbers
 */
record TicketNumber(String fingerprint, String number) {

    private static final String DIGITS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    static TicketNumber of(String subject) {
        byte[] digest = sha256(subject);
        StringBuilder number = new StringBuilder("H");
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(DIGITS.charAt((digest[i] & 0xff) % DIGITS.length()));
        }
        return new TicketNumber(HexFormat.of().formatHex(digest), number.toString());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
