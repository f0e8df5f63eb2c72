package org.jiamenkou.notice;

import java.time.LocalDate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * 核实工单: something the education bureau looks into, as lists and pages show it. It never says who asked.
 *
 * @param number its number
 * @param kind why it was opened
 * @param topic what a question is about, or null
 * @param district the code of the district
 * @param districtName its name
 * @param stage the stage asked for
 * @param year the admission year asked for
 * @param population the children asked for
 * @param text the address that was handed in, the place, or the question; for the bureau only
 * @param schools the schools the text names for it, or empty
 * @param asked how often it was asked
 * @param opened the day it was opened
 * @param due the day by which the bureau answers
 * @param closed the day it was answered, or null
 * @param answer what the bureau answered, or null
 * @param version grows with every change; a change names the one it saw
 */
public record TicketRow(
        String number,
        TicketKind kind,
        @Nullable QuestionTopic topic,
        String district,
        String districtName,
        Stage stage,
        SchoolYear year,
        Population population,
        String text,
        String schools,
        long asked,
        LocalDate opened,
        LocalDate due,
        @Nullable LocalDate closed,
        @Nullable String answer,
        int version) {

    /** Whether the bureau has not answered yet. */
    public boolean isOpen() {
        return closed == null;
    }

    /** Whether the bureau should have answered before that day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
