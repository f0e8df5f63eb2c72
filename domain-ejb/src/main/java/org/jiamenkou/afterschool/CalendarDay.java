package org.jiamenkou.afterschool;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a term that is not what its weekday says.
 *
 * @param day the day
 * @param kind what it is; {@link DayKind#TEACH} makes it ordinary again
 * @param taughtAs as which weekday it is taught; null for a day without school and for an ordinary one
 * @param note what people call it, such as 国庆节; may be empty
 */
public record CalendarDay(
        LocalDate day, DayKind kind, @Nullable DayOfWeek taughtAs, String note) {

    /** Refuses a swap without a weekday, and a weekday without a swap. */
    public CalendarDay {
        if (kind.isTaughtAsAnother() != (taughtAs != null)) {
            throw new IllegalArgumentException(day + " " + kind + " taught as " + taughtAs);
        }
        note = note.strip();
    }
}
