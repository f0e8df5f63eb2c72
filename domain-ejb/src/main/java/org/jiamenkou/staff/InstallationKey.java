package org.jiamenkou.staff;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The key of an installation: 256 bits that all its servers know and its database does not. The database keeps a fingerprint, so
 * that a server with another key is told at its start and not by the first person who cannot sign in.
 */
public final class InstallationKey {

    /** The environment variable that tells a process the key, in Base64. */
    public static final String VARIABLE = "JIAMENKOU_SECRET_KEY";

    private static final int BYTES = 32;

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

    /** The key in Base64. */
    public String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Whether the database belongs to this key; the first key that asks is the one it belongs to. */
    public boolean opens(Connection connection) throws SQLException {
        try (PreparedStatement first =
                connection.prepareStatement("insert ignore into staff_secret_key (id, fingerprint) values (1, ?)")) {
            first.setString(1, fingerprint());
            first.executeUpdate();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select fingerprint from staff_secret_key where id = 1")) {
            return rows.next() && rows.getString(1).equals(fingerprint());
        }
    }

    /** Forgets a key that is lost, and what it sealed: every authenticator has to be registered again. */
    public static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update staff_account set totp_secret = null");
            statement.executeUpdate("update staff_session set pending_secret = null");
            statement.executeUpdate("delete from staff_secret_key");
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private String fingerprint() {
        return Tokens.hash("fingerprint of " + text());
    }
}
