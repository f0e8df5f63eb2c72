package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database a verb works on: the given one, else the one that runs from the data folder, else the folder's own, started for
 * the verb and stopped after it.
 */
final class VerbDatabase implements AutoCloseable {

    private static final int WAIT_SECONDS = 120;

    private final DatabaseAddress address;
    private final @Nullable DataFolder folder;
    private final @Nullable EmbeddedDatabase embedded;

    private VerbDatabase(DatabaseAddress address, @Nullable DataFolder folder, @Nullable EmbeddedDatabase embedded) {
        this.address = address;
        this.folder = folder;
        this.embedded = embedded;
    }

    /** Opens it with its tables up to date. */
    static VerbDatabase open(Options options) throws IOException {
        VerbDatabase database = options.database()
                .map(given -> new VerbDatabase(given.withDefaults(), null, null))
                .orElse(null);
        if (database == null) {
            database = own(options.data());
        }
        try {
            DatabaseCheck.reach(database.address);
            DatabaseCheck.migrate(database.address);
            return database;
        } catch (LaunchRefused refused) {
            database.close();
            throw refused;
        }
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
        if (folder != null) {
            folder.close();
        }
    }

    /** Another process may hold the folder and still be on its way to a database, or be about to give the folder back. */
    private static VerbDatabase own(Path data) throws IOException {
        for (int second = 0; second < WAIT_SECONDS; second++) {
            Optional<DataFolder> folder = DataFolder.take(data);
            if (folder.isPresent()) {
                return start(folder.get());
            }
            Optional<DatabaseAddress> running = DataFolder.runningDatabase(data);
            if (running.isPresent()) {
                return new VerbDatabase(running.get(), null, null);
            }
            pause();
        }
        throw new LaunchRefused("Another process uses the data folder " + data + " and opens no database there.");
    }

    private static VerbDatabase start(DataFolder folder) throws IOException {
        LogFile.writeTo(folder.log("launcher.log"));
        new Orphans(folder).stop();
        EmbeddedDatabase embedded = EmbeddedDatabase.start(Distribution.own().mariadb(), folder);
        return new VerbDatabase(embedded.address(), folder, embedded);
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("The wait for the database was interrupted.", interrupted);
        }
    }
}
