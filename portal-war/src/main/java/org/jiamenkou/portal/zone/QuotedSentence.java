package org.jiamenkou.portal.zone;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Revision;

/**
 * A published sentence as a page quotes it.
 *
 * @param school the school cell it stands under
 * @param html the sentence, escaped, its deciding words marked
 * @param remark why it does not decide, or empty
 * @param source number, day and revision of the notice in words, or empty
 * @param notice the code of the notice, or empty
 */
public record QuotedSentence(String school, String html, String remark, String source, String notice) {

    /** A deciding sentence. */
    static QuotedSentence of(Answer.Because because, Words words) {
        Revision revision = because.revision();
        return new QuotedSentence(
                because.school(),
                Marks.html(because.text(), because.marked()),
                "",
                source(revision, words),
                revision.notice());
    }

    /** A sentence that lost. */
    static QuotedSentence of(Answer.Rival rival, Words words) {
        String html = Marks.html(rival.text(), java.util.List.of());
        return new QuotedSentence(rival.school(), html, AnswerWords.why(rival, words), "", "");
    }

    /** Number, day and revision of a notice in words. */
    public static String source(Revision revision, Words words) {
        String number = revision.number() == null
                ? words.get("answer.no-number")
                : words.of("answer.number", revision.number());
        String day = revision.published() == null
                ? words.get("answer.no-day")
                : words.of("answer.published", day(revision.published(), words));
        return number + " · " + day + " · " + words.of("answer.revision", revision.revision());
    }

    /** A day as it is written in the language of the words. */
    public static String day(LocalDate day, Words words) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale()));
    }
}
