package org.jiamenkou.portal.zone;

import java.util.List;
import org.jiamenkou.notice.ClassPapers;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What stands below an answer.
 *
 * @param papers what the notice asks families to bring and when, class by class, the class that was named before the others
 * @param contact whom to ask, or null
 * @param rivals the sentences that lost
 * @param open whether they are shown at once, because none decided
 */
public record Besides(List<ClassPapers> papers, @Nullable String contact, List<QuotedSentence> rivals, boolean open) {

    static Besides of(Answer answer, @Nullable String contact, Papers papers, Words words) {
        Revision revision = answer.revision();
        return new Besides(
                revision == null ? List.of() : ClassPapers.sayingFirst(saidClass(answer), papers.of(revision)),
                contact,
                answer.rivals().stream()
                        .map(rival -> QuotedSentence.of(rival, words))
                        .toList(),
                answer.outcome() == Outcome.GAP);
    }

    private static String saidClass(Answer answer) {
        return answer.place() == null
                ? ""
                : answer.place().parts().stream()
                        .filter(part -> part.part().equals("class"))
                        .map(Answer.UnderstoodPart::text)
                        .findFirst()
                        .orElse("");
    }
}
