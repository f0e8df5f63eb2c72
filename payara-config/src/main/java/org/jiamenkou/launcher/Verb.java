package org.jiamenkou.launcher;

import java.util.List;

/** A command beside the plain start, such as {@code import-notice}; it works on the database whether the server runs or not. */
public interface Verb {

    /** The word on the command line. */
    String name();

    /** One line for {@code --help}: the arguments and what they do. */
    String usage();

    /**
     * Does the work and gives the exit code. The tables are up to date. Refuses with {@link LaunchRefused} when the arguments do
     * not make sense.
     */
    int run(VerbDesk desk, List<String> arguments);
}
