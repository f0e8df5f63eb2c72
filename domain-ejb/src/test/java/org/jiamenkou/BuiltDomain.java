package org.jiamenkou;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The domain as it is delivered, a jar in a WAR with its libraries, for tests inside the server. */
public final class BuiltDomain {

    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    private BuiltDomain() {}

    /** The WAR of every container test ({@link OneServer}): the built jar, AssertJ, these tests with what they need, the notices. */
    public static WebArchive withTests() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "domain.war")
                .addAsLibrary(new File(System.getProperty("built.jar")))
                .addAsLibraries(
                        Objects.requireNonNull(new File("target/container/lib").listFiles(), "run with -Pcontainer"))
                .addAsLibrary(new File("target/container/assertj-core.jar"))
                .addAsResource("notices");
        for (Path file : testClasses()) {
            war.addAsResource(file.toFile(), TEST_CLASSES.relativize(file).toString());
        }
        return war;
    }

    /** As {@link #withTests()}; the classes of a test need not be named any more. */
    public static WebArchive with(Class<?>... testClasses) {
        return withTests();
    }

    /** All classes beside the tests outside the server and what starts it. */
    private static List<Path> testClasses() {
        try (Stream<Path> files = Files.walk(TEST_CLASSES.resolve("org/jiamenkou"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.getFileName().toString().matches(".*Test(\\$.*)?\\.class"))
                    .filter(file -> !file.getFileName().toString().startsWith("OneServer"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
