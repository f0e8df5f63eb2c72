package org.jiamenkou.notice;

import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.zone.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page says about one question, taken from one picture of the published notices.
 *
 * @param question the question, with the year it was answered for
 * @param district the district that answers; null when the question names none and none knows the address
 * @param answer the answer of that year
 * @param spot where the address is; null where no point is known
 * @param nextYear the answer of next year's notice, once that may be seen; null before
 */
public record AnswerSheet(
        Lookup question,
        @Nullable DistrictRow district,
        Answer answer,
        @Nullable Spot spot,
        @Nullable Answer nextYear) {

    /** The same with something added to the answer; this very sheet where nothing was. */
    AnswerSheet with(Answer noted) {
        return noted == answer ? this : new AnswerSheet(question, district, noted, spot, nextYear);
    }
}
