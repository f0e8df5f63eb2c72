package org.jiamenkou.notice;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jiamenkou.kernel.AskedAgain;

/**
 * What one picture has answered. A picture never changes, so that the same question on the same day has the same answer:
 * on policy day most questions have been asked before, and each of those is worked out once.
 *
 * @param <A> what is given for a question
 */
final class Given<A> {

    private static final int MOST = 4_000;

    private record Key(Lookup lookup, LocalDate day) {}

    private final AskedAgain<Key, A> answers = new AskedAgain<>(MOST);

    /** What was given for the question on that day, or what is now worked out; a refusal is not kept. */
    A or(Lookup lookup, LocalDate day, Supplier<A> workedOut) {
        Key key = new Key(lookup, day);
        A given = answers.get(key);
        if (given == null) {
            given = workedOut.get();
            answers.put(key, given);
        }
        return given;
    }

    /** How many are kept. */
    int size() {
        return answers.size();
    }
}
