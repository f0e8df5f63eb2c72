package org.jiamenkou.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key of an installation: 256 bits that all its servers know and its database does not. It seals values itself; blind indexes
 * take a key that is derived from it.
 */
public final class InstallationKey {

    /** The environment variable that tells a process the key, in Base64. */
    public static final String VARIABLE = "JIAMENKOU_SECRET_KEY";

    /** The environment variable with keys that were in use before, divided by blanks or commas. */
    public static final String RETIRED = "JIAMENKOU_SECRET_KEY_OLD";

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int ID_LENGTH = 8;

    private final byte[] bytes;

    private InstallationKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new key. */
    public static InstallationKey fresh() {
        return new InstallationKey(Tokens.random(BYTES));
    }

    /** Reads 32 bytes in Base64; refuses anything else with {@link IllegalArgumentException}. */
    public static InstallationKey parse(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException(VARIABLE + " is not set");
        }
        byte[] bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes, this one " + bytes.length);
        }
        return new InstallationKey(bytes);
    }

    /** Reads any number of keys, divided by blanks or commas; none where nothing is written. */
    public static List<InstallationKey> parseAll(@Nullable String text) {
        List<InstallationKey> keys = new ArrayList<>();
        for (String one : text == null ? new String[0] : text.strip().split("[\\s,]+")) {
            if (!one.isEmpty()) {
                keys.add(parse(one));
            }
        }
        return keys;
    }

    /** The key in Base64. */
    public String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What a database keeps of the key it belongs to. */
    public String fingerprint() {
        return Tokens.hash("fingerprint of " + text());
    }

    /** The name of the key in what it has sealed. */
    public String id() {
        return Tokens.hash("name of " + text()).substring(0, ID_LENGTH);
    }

    SecretKeySpec sealing() {
        return new SecretKeySpec(bytes, "AES");
    }

    /** The code of a text under the key that this one gives for indexes. */
    byte[] index(String text) {
        return mac(mac(bytes, "blind index"), text);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
