package org.jiamenkou;

import java.io.File;
import java.util.Objects;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The domain as it is delivered, a jar in a WAR with its libraries, for tests inside the server. */
public final class BuiltDomain {

    private BuiltDomain() {}

    /** A WAR with the built jar, AssertJ and these classes of the test. */
    public static WebArchive with(Class<?>... testClasses) {
        return ShrinkWrap.create(WebArchive.class, "domain.war")
                .addAsLibrary(new File(System.getProperty("built.jar")))
                .addAsLibraries(
                        Objects.requireNonNull(new File("target/container/lib").listFiles(), "run with -Pcontainer"))
                .addAsLibrary(new File("target/container/assertj-core.jar"))
                .addClasses(testClasses);
    }
}
