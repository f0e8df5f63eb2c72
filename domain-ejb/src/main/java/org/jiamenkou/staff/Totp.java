package org.jiamenkou.staff;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiamenkou.vault.Tokens;

/** Codes of authenticator applications: RFC 6238 with SHA-1, six digits and steps of 30 seconds, as all of them read. */
final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;

    private final byte[] key;

    private Totp(byte[] key) {
        this.key = key;
    }

    /** The generator of a secret in Base32. */
    static Totp of(String secret) {
        return new Totp(decoded(secret));
    }

    /** A fresh secret in Base32. */
    static String freshSecret() {
        return encoded(Tokens.random(SECRET_BYTES));
    }

    /** The step a moment lies in. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** The six digits of a step. */
    String code(long step) {
        return String.format(Locale.ROOT, "%06d", truncated(step) % 1_000_000);
    }

    /** The step whose code this is: the present one or a neighbour, for clocks that go wrong by half a minute. */
    OptionalLong stepOf(String code, Instant now) {
        long present = step(now);
        for (long step = present - 1; step <= present + 1; step++) {
            if (MessageDigest.isEqual(code(step).getBytes(), code.getBytes())) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** RFC 4226 §5.3: 31 bits of the HMAC, from the offset its last four bits give. */
    int truncated(long step) {
        byte[] mac = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & 0x0f;
        return ByteBuffer.wrap(mac).getInt(offset) & 0x7fff_ffff;
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    /** Base32 of RFC 4648 without padding. */
    static String encoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int waiting = 0;
        for (byte one : bytes) {
            waiting = waiting << 8 | one & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(waiting >> bits - 5 & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(waiting << 5 - bits & 31)).toString();
    }

    static byte[] decoded(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int waiting = 0;
        for (char one : text.toCharArray()) {
            waiting = waiting << 5 | BASE32.indexOf(one);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (waiting >> bits));
            }
        }
        return bytes.array();
    }
}
