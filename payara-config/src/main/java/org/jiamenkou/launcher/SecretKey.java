package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jiamenkou.staff.SealedDatabase;
import org.jiamenkou.vault.InstallationKey;

/** The key that seals secrets in the tables: that of the environment, else the one in the data folder, made at the first start. */
final class SecretKey {

    private final String source;
    private final InstallationKey key;

    private SecretKey(String source, InstallationKey key) {
        this.source = source;
        this.key = key;
    }

    /** The key of this start; refuses what is no key. */
    static SecretKey of(DataFolder folder) throws IOException {
        String given = System.getenv(InstallationKey.VARIABLE);
        Path file = folder.root().resolve("secret.key");
        if (given == null && !Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, InstallationKey.fresh().text());
        }
        String source = given == null ? file.toString() : InstallationKey.VARIABLE;
        try {
            return new SecretKey(source, InstallationKey.parse(given == null ? Files.readString(file) : given));
        } catch (IllegalArgumentException none) {
            throw new LaunchRefused(
                    "The secret key of " + source + " cannot be read: " + none.getMessage() + ".", none);
        }
    }

    /** The key as the server is told it; refuses a database that was sealed with another one. */
    String forServer(DatabaseAddress database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            if (SealedDatabase.belongsTo(connection, key)) {
                return key.text();
            }
        } catch (SQLException failed) {
            throw new LaunchRefused("The secret key could not be checked: " + failed.getMessage(), failed);
        }
        throw new LaunchRefused("This database was sealed with another secret key than that of " + source
                + "; put the right one there, or give it up with forget-secret-key.");
    }
}
