package org.jiamenkou.bench;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param quick whether the rounds are short
 * @param json where the figures go as JSON, or null
 * @param parts the parts to measure
 * @param port the first of the ports that may be taken
 */
record Plan(boolean quick, @Nullable Path json, Set<String> parts, int port) {

    private static final Set<String> PARTS = Set.of("process", "http", "database");
    private static final int USUAL_PORT = 18_900;

    /** Reads the words behind {@code zone}; refuses what it does not know. */
    static Plan parse(String[] words) {
        boolean quick = false;
        Path json = null;
        Set<String> parts = new HashSet<>();
        int port = USUAL_PORT;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--quick" -> quick = true;
                case "--json" -> json = Path.of(value(words, ++i)).toAbsolutePath();
                case "--only" -> parts.add(part(value(words, ++i)));
                case "--port" -> port = Integer.parseInt(value(words, ++i));
                default -> throw new IllegalArgumentException("./bench does not know " + words[i]);
            }
        }
        return new Plan(quick, json, parts.isEmpty() ? PARTS : parts, port);
    }

    private static String part(String word) {
        if (!PARTS.contains(word)) {
            throw new IllegalArgumentException("--only takes process, http or database, not " + word);
        }
        return word;
    }

    private static String value(String[] words, int at) {
        if (at >= words.length) {
            throw new IllegalArgumentException(words[at - 1] + " needs a value after it");
        }
        return words[at];
    }
}
