package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds everything that lives: tables, logs, what the server unpacks, and who runs there now. Only its owner
 * may read it.
 */
final class DataFolder implements AutoCloseable {

    /** A new database takes about 200 MB; the rest is room for logs and for what the server unpacks. */
    private static final long NEEDED_FIRST = 500L << 20;

    private static final long NEEDED_LATER = 100L << 20;

    private static final long LEAST = 20L << 20;

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder for this process alone, or gives nothing when another process has it. */
    static Optional<DataFolder> take(Path root) {
        try {
            Files.createDirectories(root);
            restrict(root, "rwx------");
            refuseWhenFull(root);
            for (String folder : List.of("log", "run", "tmp")) {
                Files.createDirectories(root.resolve(folder));
            }
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(root, channel, lock));
        } catch (IOException unusable) {
            throw new LaunchRefused("The data folder " + root + " cannot be used: " + unusable + ".", unusable);
        }
    }

    /** The address of the database that runs from this folder now, if one does. */
    static Optional<DatabaseAddress> runningDatabase(Path root) {
        Properties written = new Properties();
        try (var reader = Files.newBufferedReader(root.resolve("run/database.properties"))) {
            written.load(reader);
        } catch (IOException none) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAddress(
                written.getProperty("url", ""), written.getProperty("user", ""), written.getProperty("password", "")));
    }

    /** The refusal as it is, or the full disk that is most likely behind it. */
    LaunchRefused explained(LaunchRefused refused) {
        try {
            if (Files.getFileStore(root).getUsableSpace() > LEAST) {
                return refused;
            }
        } catch (IOException unknown) {
            return refused;
        }
        return new LaunchRefused("The disk of " + root + " is full; make room and start again.", refused);
    }

    Path root() {
        return root;
    }

    Path log(String name) {
        return root.resolve("log").resolve(name);
    }

    Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    /** Tells verbs where the database is for as long as this process holds the folder. */
    void announce(DatabaseAddress address) throws IOException {
        Properties written = new Properties();
        written.setProperty("url", address.url());
        written.setProperty("user", address.user());
        written.setProperty("password", address.password());
        Path file = secretFile("database.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            written.store(writer, null);
        }
    }

    /** An empty file below {@code run} that only the owner can read. */
    Path secretFile(String name) throws IOException {
        Path file = run(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return file;
    }

    /** Removes a folder below the root with all it holds. */
    void clear(String name) throws IOException {
        Path folder = root.resolve(name);
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(run("database.properties"));
            lock.release();
            channel.close();
        } catch (IOException left) {
            throw new LaunchRefused("The data folder " + root + " could not be given back: " + left + ".", left);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownProcess) {
            return null;
        }
    }

    private static void refuseWhenFull(Path root) throws IOException {
        long needed = Files.isDirectory(root.resolve(EmbeddedDatabase.FOLDER)) ? NEEDED_LATER : NEEDED_FIRST;
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < needed) {
            throw new LaunchRefused("The disk of " + root + " is too full: " + (free >> 20) + " MB are free and "
                    + (needed >> 20) + " MB are needed; make room or choose another folder with --data.");
        }
    }

    private static void restrict(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }
}
