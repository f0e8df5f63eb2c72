package org.jiamenkou.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiamenkou.vault.InstallationKey;

/** Payara Micro with both applications, as a process of its own. */
final class Server implements AutoCloseable {

    private static final String ALL_ADDRESSES = "0.0.0.0";

    private static final int START_SECONDS = 300;

    /** Sized so that the process stays below 900 MB with all demo content; see docs/operations.md for the measurement. */
    private static final List<String> MEMORY =
            List.of("-Xms128m", "-Xmx448m", "-XX:MaxMetaspaceSize=224m", "-XX:+UseSerialGC", "-Xss512k");

    private final Process process;
    private final Options options;
    private final DataFolder folder;

    private Server(Process process, Options options, DataFolder folder) {
        this.process = process;
        this.options = options;
        this.folder = folder;
    }

    /** Refuses when somebody else answers on the port already. */
    static void refuseUsedPort(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException used) {
            throw new LaunchRefused(
                    "Port " + port + " of " + address + " cannot be used (" + used.getMessage()
                            + "); choose another with --port.",
                    used);
        }
    }

    /** Starts the process; {@link #awaitAnswers()} tells when it serves. */
    static Server start(
            Distribution distribution, DataFolder folder, DatabaseAddress database, String secretKey, Options options)
            throws IOException {
        folder.clear("server");
        folder.clear("tmp/server");
        Files.createDirectories(folder.root().resolve("tmp/server"));
        ProcessBuilder builder = new ProcessBuilder(command(distribution, folder, options))
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(devNull()))
                .redirectOutput(freshLog(folder).toFile());
        DatabaseAddress address = database.forServer();
        builder.environment()
                .putAll(Map.of(
                        "JIAMENKOU_DB_URL",
                        address.url(),
                        "JIAMENKOU_DB_USER",
                        address.user(),
                        "JIAMENKOU_DB_PASSWORD",
                        address.password(),
                        InstallationKey.VARIABLE,
                        secretKey));
        Process process = builder.start();
        Files.writeString(folder.run("server.pid"), Long.toString(process.pid()));
        return new Server(process, options, folder);
    }

    /** Waits until both applications answer. */
    void awaitAnswers() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        for (String path : List.of("/", "/admin/staff/sign-in")) {
            int missesWhenReady = 0;
            while (status(path) != 200) {
                missesWhenReady += saysReady() ? 1 : 0;
                if (!process.isAlive() || System.nanoTime() > end || missesWhenReady > 20) {
                    throw new LaunchRefused(
                            "The server does not answer at " + path + "; " + folder.log("server.log") + " says why.");
                }
                pause();
            }
        }
    }

    /** Whether the server believes it has started; an application that does not answer then never will. */
    private boolean saysReady() throws IOException {
        return Files.readString(folder.log("server.log")).contains(" ready in ");
    }

    /** Waits for the process and gives its exit code. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** The addresses people open. */
    List<String> addresses() {
        String portal = "http://" + host("localhost") + ":" + options.port() + "/";
        return List.of(portal, portal + "admin/");
    }

    @Override
    public void close() {
        Orphans.end(process.toHandle());
        try {
            Files.deleteIfExists(folder.run("server.pid"));
        } catch (IOException left) {
            throw new LaunchRefused("The server's number could not be removed: " + left + ".", left);
        }
    }

    private static List<String> command(Distribution distribution, DataFolder folder, Options options)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Djiamenkou.data=" + folder.root());
        command.addAll(MEMORY);
        command.addAll(moreOptions());
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.root().resolve("tmp/server"),
                "-jar",
                distribution.serverJar().toString(),
                "--nohazelcast",
                "--port",
                Integer.toString(options.port()),
                "--rootdir",
                folder.root().resolve("server").toString(),
                "--addlibs",
                distribution.driverJar().toString(),
                "--prebootcommandfile",
                commands(distribution, folder, options).toString(),
                "--postbootcommandfile",
                distribution.config("post-boot.txt").toString(),
                "--logproperties",
                distribution.config("logging.properties").toString(),
                "--deploy",
                distribution.application("ROOT.war").toString(),
                "--deploy",
                distribution.application("admin.war").toString()));
        return command;
    }

    /** The commands of the distribution, and the address to listen on, which this server takes in no other way. */
    private static Path commands(Distribution distribution, DataFolder folder, Options options) throws IOException {
        String listener =
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        return Files.writeString(
                folder.run("pre-boot.txt"),
                Files.readString(distribution.config("pre-boot.txt")) + "\nset " + listener + ".address="
                        + options.address() + "\n");
    }

    /** What JIAMENKOU_JAVA_OPTIONS adds for this machine; a later option wins over an earlier one. */
    private static List<String> moreOptions() {
        String options = System.getenv("JIAMENKOU_JAVA_OPTIONS");
        return options == null || options.isBlank()
                ? List.of()
                : List.of(options.strip().split("\\s+"));
    }

    /** The log of the last start stays readable beside the new one. */
    private static Path freshLog(DataFolder folder) throws IOException {
        Path log = folder.log("server.log");
        if (Files.exists(log)) {
            Files.move(log, folder.log("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static java.io.File devNull() {
        return new java.io.File("/dev/null");
    }

    /** The address it listens on, or this name for the machine itself when it listens on all. */
    private String host(String own) {
        return ALL_ADDRESSES.equals(options.address()) ? own : options.address();
    }

    private int status(String path) {
        try {
            URI address = URI.create("http://" + host("127.0.0.1") + ":" + options.port() + path);
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(20_000);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return -1;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("The start was interrupted.", interrupted);
        }
    }
}
