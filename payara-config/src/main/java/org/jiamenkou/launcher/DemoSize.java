package org.jiamenkou.launcher;

import java.util.Locale;

/** How much demo content an empty database is given. */
public enum DemoSize {
    /** Nothing: the tables stay empty. */
    NONE,
    /** Enough to try every page within a minute. */
    SMALL,
    /** The whole demo district. */
    FULL;

    /** Reads the word of the command line. */
    public static DemoSize parse(String word) {
        try {
            return valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new LaunchRefused("--demo takes none, small or full, not \"" + word + "\".");
        }
    }
}
