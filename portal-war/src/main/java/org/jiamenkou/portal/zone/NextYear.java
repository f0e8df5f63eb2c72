package org.jiamenkou.portal.zone;

import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.AnswerSheet;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Next year's answer, in one line beside this year's.
 *
 * @param heading that next year's notice is published
 * @param text whether it is the same school
 * @param linkText what the link says
 * @param link the page of next year's answer
 */
public record NextYear(String heading, String text, String linkText, String link) {

    static @Nullable NextYear of(Ask ask, AnswerSheet sheet, Words words) {
        Answer next = sheet.nextYear();
        if (next == null || next.revision() == null || next.outcome() == Outcome.NOT_PUBLISHED) {
            return null;
        }
        SchoolYear year = next.revision().year();
        return new NextYear(
                words.of("answer.next-year", year),
                said(sheet.answer(), next, words),
                words.of("answer.next-year.link", year),
                AnswerLink.to(sheet.question(), AnswerView.districtOf(ask, sheet), year));
    }

    private static String said(Answer now, Answer next, Words words) {
        if (next.schools().isEmpty()) {
            return words.get("answer.next-year.unclear");
        }
        boolean same = Choice.names(now.schools()).equals(Choice.names(next.schools())) && now.mode() == next.mode();
        return same
                ? words.get("answer.next-year.same")
                : words.of("answer.next-year.other", Choice.names(next.schools()));
    }
}
