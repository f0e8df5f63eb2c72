package org.jiamenkou.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind a verb: options with a value, flags, and the rest. */
final class VerbArguments {

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    /** Reads the words; whatever begins with two dashes must be one of the options or flags. */
    static VerbArguments parse(List<String> words, Set<String> options, Set<String> flags) {
        VerbArguments arguments = new VerbArguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (options.contains(word)) {
                if (i + 1 == words.size()) {
                    throw new BadUsage(word + " 后面缺少值");
                }
                arguments.values.put(word, words.get(++i));
            } else if (flags.contains(word)) {
                arguments.flags.add(word);
            } else if (word.startsWith("--")) {
                throw new BadUsage("不认识的选项 " + word);
            } else {
                arguments.rest.add(word);
            }
        }
        return arguments;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    @Nullable
    String get(String option) {
        return values.get(option);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The value of an option that must be given. */
    String need(String option) {
        return find(option).orElseThrow(() -> new BadUsage("缺少 " + option));
    }

    /** The one thing the verb is about. */
    String only(String what) {
        if (rest.size() != 1) {
            throw new BadUsage("请给出一个" + what);
        }
        return rest.get(0);
    }

    /** Everything that is neither an option nor a flag. */
    List<String> rest() {
        return rest;
    }

    /** The thing the verb is about, where there may be none. */
    Optional<String> first() {
        return rest.stream().findFirst();
    }

    /** The words of a verb cannot be followed. */
    static final class BadUsage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BadUsage(String sentence) {
            super(sentence);
        }
    }
}
