package org.jiamenkou.portal.zone;

import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;

/** The codes of an answer in words a family reads; a code nobody has words for yet gets the general ones. */
final class AnswerWords {

    private AnswerWords() {}

    /** Why a sentence that speaks of the place does not decide. */
    static String why(Answer.Rival rival, Words words) {
        return words.orElse("why." + rival.why(), "why.other", rival.arguments().toArray());
    }

    /** A warning. */
    static String warning(Answer.Warning warning, Words words) {
        return words.orElse(
                "warning." + warning.code(),
                "warning.other",
                warning.arguments().toArray());
    }
}
