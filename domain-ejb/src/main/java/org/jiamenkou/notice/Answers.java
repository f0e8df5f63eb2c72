package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;

/** Answers that come from no single notice. */
final class Answers {

    private Answers() {}

    /** An answer that has nothing but its outcome. */
    static Answer empty(Outcome outcome) {
        return near(outcome, List.of());
    }

    /** An answer that has near names only. */
    static Answer near(Outcome outcome, List<Answer.Suggestion> suggestions) {
        return new Answer(
                outcome,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                suggestions,
                null);
    }
}
