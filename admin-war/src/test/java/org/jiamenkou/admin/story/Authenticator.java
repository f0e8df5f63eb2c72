package org.jiamenkou.admin.story;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application on somebody's phone: written apart from the product's own, as those of the makers are. */
final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] key;

    private long step;

    Authenticator(String secret) {
        String bits = secret.replace(" ", "")
                .chars()
                .mapToObj(
                        one -> Integer.toBinaryString(32 + BASE32.indexOf(one)).substring(1))
                .reduce("", String::concat);
        key = new byte[bits.length() / 8];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
    }

    /** A code that was not shown before: instead of waiting half a minute the next one is taken, which is accepted too. */
    String code() {
        step = Math.max(step + 1, Clock.systemUTC().instant().getEpochSecond() / 30 - 1);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
