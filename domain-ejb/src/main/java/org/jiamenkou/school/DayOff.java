package org.jiamenkou.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is off, or worked in exchange for one.
 *
 * @param day the day
 * @param kind which of both
 * @param name what people call it
 * @param document the number of the document that says so, or null
 */
public record DayOff(
        LocalDate day, Kind kind, String name, @Nullable String document) {

    /** What a day may be besides what its weekday says. */
    public enum Kind {
        /** 放假: off, whatever day of the week it is. */
        OFF,
        /** 调休上班: worked, though it is a weekend. */
        WORKED
    }
}
