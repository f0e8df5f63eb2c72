package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jiamenkou.staff.SealedDatabase;
import org.jiamenkou.vault.InstallationKey;
import org.jiamenkou.vault.Vault;

/**
 * The key that seals secrets and personal data in the tables: that of the environment, with those that were in use before, else the one
 * in the data folder, made at the first start.
 */
final class SecretKey {

    private static final String FILE = "secret.key";
    private static final String NEXT = "secret.key.new";

    private final String source;
    private final InstallationKey key;
    private final List<InstallationKey> retired;

    private SecretKey(String source, InstallationKey key, List<InstallationKey> retired) {
        this.source = source;
        this.key = key;
        this.retired = retired;
    }

    /** The key of this start; refuses what is no key, and one that is about to be replaced. */
    static SecretKey of(Path folder) {
        String given = System.getenv(InstallationKey.VARIABLE);
        if (given != null) {
            List<InstallationKey> old = parse(
                    InstallationKey.RETIRED, () -> InstallationKey.parseAll(System.getenv(InstallationKey.RETIRED)));
            InstallationKey key = parse(InstallationKey.VARIABLE, () -> InstallationKey.parse(given));
            return new SecretKey(InstallationKey.VARIABLE, key, old);
        }
        if (Files.exists(folder.resolve(NEXT))) {
            throw new LaunchRefused("A change of the secret key was interrupted; finish it with rotate-secret-key.");
        }
        Path file = folder.resolve(FILE);
        return new SecretKey(file.toString(), made(file), List.of());
    }

    /** The key in that file, which is made where it is not there yet; refuses what is no key. */
    static InstallationKey made(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, InstallationKey.fresh().text());
            }
            String text = Files.readString(file);
            return parse(file.toString(), () -> InstallationKey.parse(text));
        } catch (IOException failed) {
            throw new LaunchRefused("The secret key of " + file + " cannot be read: " + failed + ".", failed);
        }
    }

    /** What seals and opens with these keys. */
    Vault vault() {
        return Vault.of(key, retired);
    }

    /** The key as the server is told it; refuses a database that was sealed with another one. */
    String forServer(DatabaseAddress database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            if (SealedDatabase.belongsTo(connection, key)) {
                return key.text();
            }
            for (InstallationKey old : retired) {
                if (SealedDatabase.belongsTo(connection, old)) {
                    return key.text();
                }
            }
        } catch (SQLException failed) {
            throw new LaunchRefused("The secret key could not be checked: " + failed.getMessage(), failed);
        }
        throw new LaunchRefused("This database was sealed with another secret key than that of " + source
                + "; put the right one there, or give it up with forget-secret-key.");
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T parse(String source, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IllegalArgumentException none) {
            throw new LaunchRefused(
                    "The secret key of " + source + " cannot be read: " + none.getMessage() + ".", none);
        }
    }
}
