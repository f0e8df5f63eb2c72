package org.jiamenkou.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Makes the codes by which articles and files are known outside; they tell nothing and cannot be counted through. */
final class Codes {

    private Codes() {}

    static String article(String district, ArticleText text, Instant now) {
        String what = district + '|' + text.category() + '|' + text.title() + '|' + now;
        return "a" + sha256(what.getBytes(StandardCharsets.UTF_8)).substring(0, 14);
    }

    static String file(String article, int position, String digest) {
        return article + "-" + position + "-" + digest.substring(0, 10);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
