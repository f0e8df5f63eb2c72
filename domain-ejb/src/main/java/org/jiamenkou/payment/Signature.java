package org.jiamenkou.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what goes between the product and a payment gateway, and checks it: HMAC-SHA-256 (RFC 2104) with the secret both share, over
 * the second since 1970, a nonce and the body.
 */
public final class Signature {

    /** The header with the second in which a call was signed. */
    public static final String TIME = "X-Pay-Time";

    /** The header with what makes a call different from every other. */
    public static final String NONCE = "X-Pay-Nonce";

    /** The header with the signature in hexadecimal. */
    public static final String SIGNATURE = "X-Pay-Signature";

    /** How far the clocks of both sides may be apart. */
    private static final Duration DRIFT = Duration.ofMinutes(5);

    private final SecretKeySpec key;

    /** With the secret of both sides. */
    public Signature(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * A call as it was signed.
     *
     * @param time the second since 1970, as text
     * @param nonce what makes it different from every other
     * @param signature the signature in hexadecimal
     * @param body the body
     */
    public record Signed(String time, String nonce, String signature, String body) {}

    /** Signs a body. */
    public Signed sign(String body, String nonce, Instant now) {
        String time = Long.toString(now.getEpochSecond());
        return new Signed(time, nonce, HexFormat.of().formatHex(mac(time, nonce, body)), body);
    }

    /** Whether the call was signed with our secret, about now. */
    public boolean isOurs(Signed call, Instant now) {
        if (!call.time().matches("\\d{1,12}") || !call.nonce().matches("[A-Za-z0-9-]{8,64}")) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(call.time())), now);
        byte[] sent =
                call.signature().matches("([0-9a-f]{2}){32}") ? HexFormat.of().parseHex(call.signature()) : new byte[0];
        return MessageDigest.isEqual(sent, mac(call.time(), call.nonce(), call.body()))
                && age.abs().compareTo(DRIFT) <= 0;
    }

    private byte[] mac(String time, String nonce, String body) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal((time + '\n' + nonce + '\n' + body).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
