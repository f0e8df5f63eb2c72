package org.jiamenkou.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiamenkou.school.DistrictPolicy;
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

    /** The answer, with a warning where a sentence that decides it was not understood to the end. */
    static Answer doubted(Answer answer, Set<String> partlyRead) {
        List<Answer.Warning> doubts = partlyRead.isEmpty()
                ? List.of()
                : answer.because().stream()
                        .map(Answer.Because::text)
                        .filter(partlyRead::contains)
                        .distinct()
                        .map(text -> new Answer.Warning("partly-read", List.of(text)))
                        .toList();
        return doubts.isEmpty() ? answer : warned(answer, doubts);
    }

    /** The answer, or that the address is not known where it names another district. */
    static Answer unlessElsewhere(Answer answer, DistrictPolicy district) {
        String other = OtherTerritory.namedIn(answer, district);
        return other == null
                ? answer
                : warned(empty(Outcome.UNKNOWN_ADDRESS), List.of(new Answer.Warning("other-district", List.of(other))));
    }

    /** The answer with more warnings. */
    static Answer warned(Answer answer, List<Answer.Warning> more) {
        return new Answer(
                answer.outcome(),
                answer.mode(),
                answer.place(),
                answer.schools(),
                answer.because(),
                answer.rivals(),
                Stream.concat(answer.warnings().stream(), more.stream()).toList(),
                answer.needs(),
                answer.options(),
                answer.suggestions(),
                answer.revision());
    }
}
