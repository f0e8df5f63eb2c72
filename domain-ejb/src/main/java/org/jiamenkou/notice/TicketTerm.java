package org.jiamenkou.notice;

import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * 答复期限: within how many working days a district answers.
 *
 * @param district the code of the district
 * @param workingDays the days, 1 to 60
 * @param year the admission year from which it holds, or null where nobody said
 * @param document the number of the document that settles it, or null
 * @param version grows with every change; 0 where the district has settled nothing
 */
public record TicketTerm(
        String district,
        int workingDays,
        @Nullable SchoolYear year,
        @Nullable String document,
        int version) {

    /** The days where a district has settled nothing. */
    public static final int USUAL = 5;

    /** The most days. */
    public static final int MOST = 60;

    /** Refuses {@code term-days}. */
    public TicketTerm {
        if (workingDays < 1 || workingDays > MOST) {
            throw new NoticeRefusal("term-days", MOST);
        }
    }

    /** What holds where a district has settled nothing. */
    static TicketTerm usual(String district) {
        return new TicketTerm(district, USUAL, null, null, 0);
    }
}
