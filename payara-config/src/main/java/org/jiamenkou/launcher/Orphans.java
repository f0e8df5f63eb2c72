package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stops what a killed launcher left running in a data folder. A process counts as left behind only when its number was written
 * there and its command line names the folder: numbers are reused, a stranger is never touched.
 */
final class Orphans {

    private static final List<String> PID_FILES = List.of("server.pid", "mariadb.pid");

    private final DataFolder folder;

    Orphans(DataFolder folder) {
        this.folder = folder;
    }

    /** Stops all of them, politely first, and forgets their numbers. */
    void stop() throws IOException {
        for (String name : PID_FILES) {
            Path file = folder.run(name);
            if (Files.exists(file)) {
                stopOurs(Files.readString(file).strip());
                Files.deleteIfExists(file);
            }
        }
    }

    private void stopOurs(String pid) {
        if (!pid.matches("\\d{1,9}")) {
            return;
        }
        ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(folder.root().toString()))
                .ifPresent(Orphans::end);
    }

    /** Ends a process: asks, waits, and insists in the end. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process, 30)) {
            process.destroyForcibly();
            ended(process, 10);
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
