package org.jiamenkou.portal.afterschool;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.afterschool.ClassRow;
import org.jiamenkou.afterschool.EligibilityVerdict;
import org.jiamenkou.afterschool.EligibilityVerdict.Outcome;
import org.jiamenkou.booking.Availability;
import org.jspecify.annotations.Nullable;

/**
 * A class as a family sees it.
 *
 * @param row the class
 * @param verdict what can be done about it
 * @param places how full it was some seconds ago, or null where nobody knows
 * @param reasons why not more can be done, in words
 * @param times days and moments in words
 */
public record ClassCard(
        ClassRow row, EligibilityVerdict verdict, @Nullable Availability places, List<String> reasons, Times times) {

    /** The word of its state: {@code book}, {@code wait}, {@code later}, {@code mine}, {@code no}. */
    public String state() {
        return verdict.outcome().name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is not for the child's grade. */
    public boolean isOtherGrade() {
        return verdict.outcome() == Outcome.NO
                && verdict.reasons().stream().anyMatch(reason -> reason.code().equals("grade"));
    }

    /** Places that are taken. */
    public int taken() {
        return places == null ? 0 : places.taken();
    }

    /** All places. */
    public int capacity() {
        return places == null ? row.most() : places.capacity();
    }

    /** 周三 16:30–17:30, every slot. */
    public List<String> when() {
        return row.slots().stream().map(this::when).toList();
    }

    /** 周一、周三, where it is on several days; empty where it is on one. */
    public String otherDays() {
        return row.slots().size() < 2
                ? ""
                : row.slots().stream()
                        .map(CareSlot::weekday)
                        .distinct()
                        .map(times::weekday)
                        .collect(Collectors.joining(" · "));
    }

    /** The day of the first session, in words; empty where there is none. */
    public String firstDay() {
        LocalDate first = row.firstSession();
        return first == null ? "" : times.day(first);
    }

    private String when(CareSlot slot) {
        return times.weekday(slot.weekday()) + " " + times.time(slot.starts()) + "–" + times.time(slot.ends());
    }
}
