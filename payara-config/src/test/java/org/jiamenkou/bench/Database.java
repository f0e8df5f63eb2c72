package org.jiamenkou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiamenkou.launcher.DatabaseAddress;

/**
 * A database that runs for the measurements alone.
 *
 * @param name what it is called in the table
 * @param address where it is
 * @param stop what ends it
 */
record Database(String name, DatabaseAddress address, AutoCloseable stop) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;
    private static final int CANNOT_FETCH = 3;

    /** This machine has no means to run it. */
    static final class NotHere extends IOException {

        private static final long serialVersionUID = 1L;

        NotHere(String why) {
            super(why);
        }
    }

    /** The embedded MariaDB, opened alone. */
    static Database embedded(Path copy, Path data) throws IOException, InterruptedException {
        Path printed = copy.resolveSibling("database.txt");
        Process process = Child.start(new ProcessBuilder(Product.launcher(copy, "--data", data.toString(), "database"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(printed.toFile()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Files.readAllLines(printed).size() < 3) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("the database did not open");
            }
            Thread.sleep(100);
        }
        List<String> lines = Files.readAllLines(printed);
        DatabaseAddress address = new DatabaseAddress(lines.get(0), lines.get(1), lines.get(2));
        return new Database("MariaDB", address, () -> Child.end(process));
    }

    /** A real MySQL, where this machine has the means to fetch one. */
    static Database real(Path home, Path folder, int port) throws IOException, InterruptedException {
        String server = home.resolve("db/mysql/server").toString();
        Path printed = folder.resolveSibling("mysql.txt");
        Process start = Child.start(new ProcessBuilder(server, "start", Integer.toString(port), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(printed.toFile()));
        int code = start.waitFor();
        if (code == CANNOT_FETCH) {
            throw new NotHere("this machine has no means to fetch it");
        }
        if (code != 0) {
            throw new IOException("MySQL did not start");
        }
        DatabaseAddress address =
                DatabaseAddress.parse(Files.readString(printed).strip()).withDefaults();
        Runnable stop = () -> Child.run(server, "stop", folder.toString());
        Child.atEnd(stop);
        return new Database("MySQL", address, stop::run);
    }

    @Override
    public void close() throws IOException {
        try {
            stop.close();
        } catch (Exception failed) {
            throw new IOException(name + " was not stopped", failed);
        }
    }
}
