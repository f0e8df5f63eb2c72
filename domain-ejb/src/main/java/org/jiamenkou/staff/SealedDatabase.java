package org.jiamenkou.staff;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jiamenkou.vault.InstallationKey;
import org.jiamenkou.vault.Resealing;
import org.jiamenkou.vault.Vault;

/**
 * What a database knows of the key its values are sealed with: a fingerprint, so that a server with another key is told at its start
 * and not by the first person who cannot sign in.
 */
public final class SealedDatabase {

    private SealedDatabase() {}

    /** Whether the database belongs to this key; the first key that asks is the one it belongs to. */
    public static boolean belongsTo(Connection connection, InstallationKey key) throws SQLException {
        try (PreparedStatement first =
                connection.prepareStatement("insert ignore into staff_secret_key (id, fingerprint) values (1, ?)")) {
            first.setString(1, key.fingerprint());
            first.executeUpdate();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select fingerprint from staff_secret_key where id = 1")) {
            return rows.next() && rows.getString(1).equals(key.fingerprint());
        }
    }

    /** From now on the database belongs to this key. */
    public static void handTo(Connection connection, InstallationKey key) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update staff_secret_key set fingerprint = ? where id = 1")) {
            statement.setString(1, key.fingerprint());
            statement.executeUpdate();
        }
    }

    /** Seals the secrets of authenticators with the current key; repeatable at any point. Gives how many rows were changed. */
    public static int reseal(Connection connection, Vault vault) throws SQLException {
        Resealing resealing = new Resealing(connection, vault);
        return resealing.rows(
                        "staff_account",
                        "id",
                        List.of("totp_secret"),
                        row -> row.seal("totp_secret", "account " + row.text("id")))
                + resealing.rows(
                        "staff_session",
                        "token_hash",
                        List.of("number", "pending_secret"),
                        row -> row.seal("pending_secret", "session " + row.text("number")));
    }

    /** Forgets a key that is lost, and what it sealed: every authenticator has to be registered again. */
    public static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update staff_account set totp_secret = null");
            statement.executeUpdate("update staff_session set pending_secret = null");
            statement.executeUpdate("delete from staff_secret_key");
        }
    }
}
