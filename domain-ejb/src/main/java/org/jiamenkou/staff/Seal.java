package org.jiamenkou.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets that have to be read again, so that whoever has only the tables cannot read them: AES-256-GCM (NIST SP 800-38D)
 * with the key of the installation, which is not in the database. What is sealed for one owner opens for no other.
 */
final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int START_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    Seal(InstallationKey key) {
        this.key = new SecretKeySpec(key.bytes(), "AES");
    }

    /** With the key this process was started with. */
    static Seal configured() {
        return new Seal(InstallationKey.parse(System.getenv(InstallationKey.VARIABLE)));
    }

    /** The secret, readable only by the same key and for the same owner; never the same twice. */
    String close(String secret, String owner) {
        byte[] start = Tokens.random(START_BYTES);
        byte[] closed = run(Cipher.ENCRYPT_MODE, start, owner, secret.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(start, START_BYTES + closed.length);
        System.arraycopy(closed, 0, whole, START_BYTES, closed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    /** The secret again; fails where key or owner are not the same or a bit was changed. */
    String open(String sealed, String owner) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        byte[] start = Arrays.copyOf(whole, START_BYTES);
        byte[] closed = Arrays.copyOfRange(whole, START_BYTES, whole.length);
        return new String(run(Cipher.DECRYPT_MODE, start, owner, closed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] start, String owner, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, start));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another key or for another owner", e);
        }
    }
}
