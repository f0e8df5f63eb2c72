package org.jiamenkou.afterschool;

import java.util.List;

/**
 * A term with all that belongs to it.
 *
 * @param row the term
 * @param calendar its calendar
 * @param slots its slots, in the order of the week
 * @param setting what is settled for its enrolment
 */
public record TermSheet(TermRow row, TermCalendar calendar, List<CareSlot> slots, EnrolmentSetting setting) {

    /** Copies the slots. */
    public TermSheet {
        slots = List.copyOf(slots);
    }
}
