package org.jiamenkou.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jiamenkou.bench.load.LoadServlet;
import org.jiamenkou.launcher.DatabaseAddress;

/** The server of the distribution with nothing but {@link LoadServlet} and the domain in it, which may be killed and started again. */
final class LoadServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 240;

    /** Thirty-two bytes that seal nothing: the modules that seal are deployed, and not used. */
    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    private final Path distribution;
    private final Path work;
    private final DatabaseAddress database;
    private final int port;
    private Process process;

    private LoadServer(Path distribution, Path work, DatabaseAddress database, int port) throws IOException {
        this.distribution = distribution;
        this.work = work;
        this.database = database;
        this.port = port;
        pack();
        settle();
        this.process = start();
    }

    /** Starts it on that port of this machine; files are below the folder. */
    static LoadServer start(Path distribution, Path work, DatabaseAddress database, int port)
            throws IOException, InterruptedException {
        Files.createDirectories(work);
        LoadServer server = new LoadServer(distribution, work, database, port);
        server.awaitAnswers();
        return server;
    }

    int port() {
        return port;
    }

    /** Ends the process as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again after a kill. */
    void startAgain() throws IOException, InterruptedException {
        process = start();
        awaitAnswers();
    }

    @Override
    public void close() {
        Child.end(process);
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Child.javaCommand(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=Asia/Shanghai",
                        "-jar",
                        distribution.resolve("server/payara-micro.jar").toString(),
                        "--nohazelcast",
                        "--port",
                        Integer.toString(port),
                        "--addlibs",
                        distribution.resolve("server/mysql-connector-j.jar").toString(),
                        "--prebootcommandfile",
                        work.resolve("pre-boot.txt").toString(),
                        "--deploy",
                        work.resolve("load.war").toString()))
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("server.txt").toFile());
        DatabaseAddress address = database.forServer();
        builder.environment().put("JIAMENKOU_DB_URL", address.url());
        builder.environment().put("JIAMENKOU_DB_USER", address.user());
        builder.environment().put("JIAMENKOU_DB_PASSWORD", address.password());
        builder.environment().put("JIAMENKOU_SECRET_KEY", SECRET);
        return Child.start(builder);
    }

    private void awaitAnswers() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        int missesWhenReady = 0;
        while (System.nanoTime() < end && process.isAlive() && missesWhenReady < 50) {
            missesWhenReady += Files.readString(work.resolve("server.txt")).contains(" ready in ") ? 1 : 0;
            try (Connection connection = new Connection(port)) {
                if (connection.ask(Connection.get("/load/")) == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens yet
            }
            Thread.sleep(100);
        }
        throw new IOException("the server does not answer; " + work.resolve("server.txt") + " says why");
    }

    /** The settings of the distribution, for this machine alone. */
    private void settle() throws IOException {
        Files.writeString(
                work.resolve("pre-boot.txt"),
                Files.readString(distribution.resolve("config/pre-boot.txt"))
                        + "\nset configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n");
    }

    /** The libraries of the portal, domain and all, with the servlet and its steps instead of the pages. */
    private void pack() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(work.resolve("load.war")));
                ZipFile portal =
                        new ZipFile(distribution.resolve("apps/ROOT.war").toFile())) {
            for (String name : List.of("LoadServlet.class", "LoadSteps.class", "LoadDesigns.class")) {
                try (InputStream in = LoadServlet.class.getResourceAsStream(name)) {
                    out.putNextEntry(new ZipEntry("WEB-INF/classes/org/jiamenkou/bench/load/" + name));
                    in.transferTo(out);
                }
            }
            List<? extends ZipEntry> entries = new ArrayList<>(portal.stream()
                    .filter(entry -> entry.getName().matches("WEB-INF/lib/.+\\.jar"))
                    .toList());
            for (ZipEntry entry : entries) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                portal.getInputStream(entry).transferTo(out);
            }
        }
    }
}
