package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jiamenkou.family.FamilySeals;
import org.jiamenkou.message.LetterSeals;
import org.jiamenkou.staff.SealedDatabase;
import org.jiamenkou.vault.InstallationKey;
import org.jiamenkou.vault.Vault;

/**
 * {@code ./run rotate-secret-key}: seals everything with a new key, while no server runs. The old key is no longer needed afterwards,
 * but for backups made before. Whenever it is interrupted, it goes on when it is called again.
 */
final class RotateSecretKey implements Verb {

    private static final String RUNNING =
            "select count(*) from node_beat where seen_at > utc_timestamp(6) - interval 15 second";

    @Override
    public String name() {
        return "rotate-secret-key";
    }

    @Override
    public String usage() {
        return "rotate-secret-key             更换密钥:停止服务后,用新密钥重新加密全部数据;中断后可重做";
    }

    @Override
    public int run(VerbDesk desk, List<String> arguments) {
        DatabaseAddress database = desk.database();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            refuseWhileServed(connection);
            int changed = System.getenv(InstallationKey.VARIABLE) != null
                    ? betweenGivenKeys(connection)
                    : inFolder(connection, desk.data());
            desk.out().println("已用新密钥重新加密 " + changed + " 行。旧密钥只在恢复此前的备份时才需要,请与备份分开保存。");
            return 0;
        } catch (SQLException | IOException failed) {
            throw new LaunchRefused(
                    "The secret key was not changed to the end (" + failed.getMessage() + "); call it again.", failed);
        }
    }

    /** The new key and the old one are given; nothing is written but the tables. */
    private static int betweenGivenKeys(Connection connection) throws SQLException {
        InstallationKey next = InstallationKey.parse(System.getenv(InstallationKey.VARIABLE));
        List<InstallationKey> old = InstallationKey.parseAll(System.getenv(InstallationKey.RETIRED));
        if (old.isEmpty()) {
            throw new LaunchRefused("Put the new key into " + InstallationKey.VARIABLE + " and the old one into "
                    + InstallationKey.RETIRED + ".");
        }
        return reseal(connection, next, old);
    }

    /** The new key is made beside the old one, and takes its place when everything is sealed with it. */
    private static int inFolder(Connection connection, Path folder) throws SQLException, IOException {
        Path file = folder.resolve("secret.key");
        Path fresh = folder.resolve("secret.key.new");
        Path old = folder.resolve("secret.key.old");
        if (Files.exists(file)) {
            int changed = reseal(connection, SecretKey.made(fresh), List.of(SecretKey.made(file)));
            Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return changed;
        }
        if (!Files.exists(fresh) || !Files.exists(old)) {
            throw new LaunchRefused("There is no secret key in " + folder + ".");
        }
        int changed = reseal(connection, SecretKey.made(fresh), List.of(SecretKey.made(old)));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return changed;
    }

    /** Seals everything anew; the database belongs to the new key at the end. */
    static int reseal(Connection connection, InstallationKey next, List<InstallationKey> old) throws SQLException {
        boolean known = SealedDatabase.belongsTo(connection, next);
        for (InstallationKey key : old) {
            known |= SealedDatabase.belongsTo(connection, key);
        }
        if (!known) {
            throw new LaunchRefused("This database was sealed with none of the given keys.");
        }
        Vault vault = Vault.of(next, old);
        int changed = SealedDatabase.reseal(connection, vault)
                + FamilySeals.reseal(connection, vault)
                + LetterSeals.reseal(connection, vault);
        SealedDatabase.handTo(connection, next);
        connection.commit();
        return changed;
    }

    private static void refuseWhileServed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(RUNNING)) {
            if (rows.next() && rows.getInt(1) > 0) {
                throw new LaunchRefused("A server uses this database; stop it first (and wait a quarter of a minute).");
            }
        }
    }
}
