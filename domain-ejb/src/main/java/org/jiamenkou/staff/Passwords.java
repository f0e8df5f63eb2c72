package org.jiamenkou.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jiamenkou.vault.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Passwords as they are kept: PBKDF2 with HMAC-SHA512 and 210,000 rounds, the floor of the OWASP password storage cheat sheet
 * (2023). One costs about half a second of a processor, so at most two are computed at once and the others wait their turn.
 */
final class Passwords {

    static final int ROUNDS = 210_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int BITS = 512;
    private static final int SALT_BYTES = 16;
    private static final long PATIENCE_SECONDS = 5;

    /** One for the whole process, whoever asks. */
    private static final Passwords USUAL = new Passwords(new Semaphore(2, true), PATIENCE_SECONDS * 1000);

    /** What the password of an account that is not there is compared with, so that it takes as long. */
    private static final String NOBODY =
            "%s$%d$%s$%s".formatted(ALGORITHM, ROUNDS, Base64.getEncoder().encodeToString(new byte[SALT_BYTES]), "");

    private final Semaphore turns;
    private final long patienceMillis;

    Passwords(Semaphore turns, long patienceMillis) {
        this.turns = turns;
        this.patienceMillis = patienceMillis;
    }

    static Passwords usual() {
        return USUAL;
    }

    /** The password as it is to be kept; refuses {@code busy} when the turn does not come. */
    String kept(String password) {
        byte[] salt = Tokens.random(SALT_BYTES);
        Base64.Encoder base64 = Base64.getEncoder();
        String hash = base64.encodeToString(derived(password, salt, ROUNDS));
        return String.join("$", ALGORITHM, Integer.toString(ROUNDS), base64.encodeToString(salt), hash);
    }

    /** Whether this is the password kept. Without one kept it takes just as long and says no. */
    boolean matches(String password, @Nullable String kept) {
        String[] parts = (kept == null ? NOBODY : kept).split("\\$", -1);
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] hash = derived(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(hash, base64.decode(parts[3]));
    }

    private byte[] derived(String password, byte[] salt, int rounds) {
        await();
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
            turns.release();
        }
    }

    private void await() {
        try {
            if (turns.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StaffRefusal("busy");
    }
}
