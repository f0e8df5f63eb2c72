package org.jiamenkou.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values that have to be read again, so that whoever has only the tables cannot read them, and finds them again by an index
 * that tells nothing. What is sealed for one owner opens for no other. The current key seals; it and the retired ones open.
 */
public final class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int START_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final InstallationKey current;
    private final List<InstallationKey> all;
    private final Map<String, InstallationKey> byId;

    private Vault(InstallationKey current, List<InstallationKey> retired) {
        this.current = current;
        this.all = Stream.concat(Stream.of(current), retired.stream()).toList();
        this.byId = all.stream().collect(Collectors.toMap(InstallationKey::id, key -> key, (one, same) -> one));
    }

    /** With these keys. */
    public static Vault of(InstallationKey current, InstallationKey... retired) {
        return new Vault(current, List.of(retired));
    }

    /** With the keys this process was started with; refuses what is no key with {@link IllegalArgumentException}. */
    public static Vault configured() {
        return of(
                InstallationKey.parse(System.getenv(InstallationKey.VARIABLE)),
                InstallationKey.parseAll(System.getenv(InstallationKey.RETIRED)));
    }

    /** With this key, and those that were in use before. */
    public static Vault of(InstallationKey current, List<InstallationKey> retired) {
        return new Vault(current, retired);
    }

    /** The value, readable only by the same key and for the same owner; never the same twice. */
    public String close(String plain, String owner) {
        byte[] start = Tokens.random(START_BYTES);
        byte[] closed = run(Cipher.ENCRYPT_MODE, current, start, owner, plain.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(start, START_BYTES + closed.length);
        System.arraycopy(closed, 0, whole, START_BYTES, closed.length);
        return current.id() + "." + Base64.getEncoder().encodeToString(whole);
    }

    /** The value again; fails where owner or key are not the same or a bit was changed. */
    public String open(String sealed, String owner) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return openUnnamed(sealed, owner);
        }
        InstallationKey key = byId.get(sealed.substring(0, dot));
        if (key == null) {
            throw foreign(null);
        }
        return open(key, sealed.substring(dot + 1), owner);
    }

    /** Whether the current key sealed it. */
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(current.id() + ".");
    }

    /** What is the same for the same value and purpose, and tells nothing else of it. */
    public String index(String purpose, String value) {
        return index(current, purpose, value);
    }

    /** The indexes a value may stand under: that of the current key first, then those of retired ones. */
    public List<String> indexes(String purpose, String value) {
        return all.stream().map(key -> index(key, purpose, value)).toList();
    }

    private static String index(InstallationKey key, String purpose, String value) {
        return HexFormat.of().formatHex(key.index(purpose.length() + ":" + purpose + value));
    }

    /** Values sealed before keys had names. */
    private String openUnnamed(String sealed, String owner) {
        IllegalStateException foreign = foreign(null);
        for (InstallationKey key : all) {
            try {
                return open(key, sealed, owner);
            } catch (IllegalStateException another) {
                foreign.addSuppressed(another);
            }
        }
        throw foreign;
    }

    private static String open(InstallationKey key, String base64, String owner) {
        byte[] whole = Base64.getDecoder().decode(base64);
        byte[] start = Arrays.copyOf(whole, START_BYTES);
        byte[] closed = Arrays.copyOfRange(whole, START_BYTES, whole.length);
        return new String(run(Cipher.DECRYPT_MODE, key, start, owner, closed), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, InstallationKey key, byte[] start, String owner, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.sealing(), new GCMParameterSpec(TAG_BITS, start));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw foreign(e);
        }
    }

    private static IllegalStateException foreign(@Nullable Exception cause) {
        return new IllegalStateException("sealed with another key or for another owner", cause);
    }
}
