package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What one picture has answered. A picture never changes, so that the same question on the same day has the same answer:
 * on policy day most questions are about the same few hundred compounds, and each is worked out once.
 *
 * @param <A> what is given for a question
 */
final class Given<A> {

    private static final int MOST = 1_000;

    private record Key(Lookup lookup, LocalDate day) {}

    private final Map<Key, A> answers = new ConcurrentHashMap<>();

    /** What was given for the question on that day, or what is now worked out; a refusal is not kept. */
    A or(Lookup lookup, LocalDate day, Supplier<A> workedOut) {
        Key key = new Key(lookup, day);
        A given = answers.get(key);
        if (given != null) {
            return given;
        }
        A found = workedOut.get();
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(key, found);
        return found;
    }

    /** How many are kept. */
    int size() {
        return answers.size();
    }
}
