package org.jiamenkou.launcher;

import java.io.IOException;
import java.io.PrintStream;

/** A command that needs no database. */
interface LoneVerb {

    /** The word on the command line. */
    String name();

    /** One line for {@code --help}: the arguments and what it does. */
    String usage();

    /** Does the work and gives the exit code. Refuses with {@link LaunchRefused} when the arguments do not make sense. */
    int run(Options options, PrintStream out) throws IOException;
}
