package org.jiamenkou.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiamenkou.bench.bare.BareServlet;

/** The distribution as it was built, started from a copy that has the bare servlet beside it, on a data folder of its own. */
final class Product implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;
    private static final double MEGABYTE = 1_000_000;
    private static final double SECOND = 1e9;

    private final Path data;
    private final Process process;
    private final double secondsToFirstPage;

    private Product(Path data, Process process, double seconds) {
        this.data = data;
        this.process = process;
        this.secondsToFirstPage = seconds;
    }

    /** A copy of the distribution below the folder, whose server also deploys the bare servlet. */
    static Path copied(Path distribution, Path work) throws IOException {
        Path copy = work.resolve("distribution");
        delete(copy);
        Files.walkFileTree(distribution, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = copy.resolve(distribution.relativize(file));
                Files.createDirectories(target.getParent());
                if (distribution.relativize(file).startsWith("config")) {
                    Files.copy(file, target);
                } else {
                    Files.createLink(target, file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Path war = copy.resolve("bare.war");
        pack(war);
        Files.writeString(
                copy.resolve("config/post-boot.txt"),
                "\ndeploy --contextroot bare " + war + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return copy;
    }

    /** Starts it with the usual demo content, in which zones are whole, on an empty data folder, or again on the folder of the last start. */
    static Product start(Path copy, Path data, int port, boolean empty) throws IOException, InterruptedException {
        if (empty) {
            delete(data);
        }
        long start = System.nanoTime();
        Path log = copy.resolveSibling("server.txt");
        List<String> command =
                launcher(copy, "--port", Integer.toString(port), "--data", data.toString(), "--demo", "small");
        Process process = Child.start(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()));
        awaitPage(process, port, log);
        return new Product(data, process, (System.nanoTime() - start) / SECOND);
    }

    /** The command {@code ./run} would start from the copy. */
    static List<String> launcher(Path copy, String... words) {
        List<String> command = new ArrayList<>(
                List.of(Child.javaCommand(), "-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp"));
        command.add(copy.resolve("lib") + "/*");
        command.add("org.jiamenkou.launcher.Main");
        command.addAll(List.of(words));
        return command;
    }

    /** From the command to the first page that was answered. */
    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** The resident memory of the server's process; a negative number where the machine does not tell. */
    double residentMegabytes() throws IOException {
        Path status = Path.of(
                "/proc", Files.readString(data.resolve("run/server.pid")).strip(), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MEGABYTE;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        Child.end(process);
    }

    private static void awaitPage(Process process, int port, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        byte[] first = Connection.get("/");
        while (true) {
            refuseEnded(process, end, log);
            try (Connection connection = new Connection(port)) {
                if (connection.ask(first) == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens yet
            }
            Thread.sleep(100);
        }
    }

    private static void refuseEnded(Process process, long end, Path log) throws IOException {
        if (!process.isAlive() || System.nanoTime() > end) {
            throw new IOException("it did not start: " + Files.readString(log, StandardCharsets.UTF_8));
        }
    }

    private static void pack(Path war) throws IOException {
        List<String> classes = new ArrayList<>(List.of("BareServlet.class", "BareServlet$Kept.class"));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(war))) {
            for (String name : classes) {
                try (InputStream in = BareServlet.class.getResourceAsStream(name)) {
                    out.putNextEntry(new ZipEntry("WEB-INF/classes/org/jiamenkou/bench/bare/" + name));
                    in.transferTo(out);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @org.jspecify.annotations.Nullable IOException failed)
                    throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
