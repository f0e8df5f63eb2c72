package org.jiamenkou.portal.zone;

import java.util.List;
import java.util.Set;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;

/**
 * Why the answer is what it is.
 *
 * @param subject district, year, stage and population in words
 * @param warnings warnings in words, but for those the page has a place of their own for
 * @param because the deciding sentences
 */
public record Why(String subject, List<String> warnings, List<QuotedSentence> because) {

    private static final Set<String> SAID_ELSEWHERE = Set.of("current-year-only", AnswerView.DOUBLE_MATCH);

    static Why of(String subject, Answer answer, Words words) {
        return new Why(
                subject,
                answer.warnings().stream()
                        .filter(warning -> !SAID_ELSEWHERE.contains(warning.code()))
                        .map(warning -> AnswerWords.warning(warning, words))
                        .toList(),
                answer.because().stream()
                        .map(sentence -> QuotedSentence.of(sentence, words))
                        .toList());
    }
}
