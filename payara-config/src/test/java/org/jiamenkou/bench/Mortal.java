package org.jiamenkou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiamenkou.launcher.DatabaseAddress;

/** A database server of this run that is killed, and started again on its tables with the words it was started with. */
final class Mortal implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final DatabaseAddress address;
    private final Path log;
    private ProcessHandle process;

    /** The server whose number is in that file. */
    Mortal(Path number, DatabaseAddress address, Path log) throws IOException {
        this.address = address;
        this.log = log;
        this.process = ProcessHandle.of(Long.parseLong(Files.readString(number).strip()))
                .orElseThrow(() -> new IOException("no database runs under the number in " + number));
    }

    /** Ends it as a power cut would, and starts it again. */
    void killAndStart() throws IOException, InterruptedException {
        List<String> words = words();
        process.destroyForcibly();
        process.onExit().join();
        Process again = Child.start(new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
        process = again.toHandle();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (!again.isAlive() || System.nanoTime() > end) {
                throw new IOException("the database did not come back; " + log + " says why");
            }
            Thread.sleep(100);
        }
    }

    /** Without the file that made the account, which is gone: the account is in the tables. */
    private List<String> words() throws IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        return Arrays.stream(line.split("\0"))
                .filter(word -> !word.startsWith("--init-file"))
                .toList();
    }

    private boolean answers() {
        try (java.sql.Connection connection =
                DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> process)
                .join();
    }
}
