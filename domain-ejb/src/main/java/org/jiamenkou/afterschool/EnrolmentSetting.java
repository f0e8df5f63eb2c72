package org.jiamenkou.afterschool;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 报名设置 of a term.
 *
 * @param term the code of the term
 * @param school the code of the school
 * @param mode how places are given
 * @param opensAt from which moment families may book, or null while it is not settled
 * @param closesAt until which moment, or null while it is not settled
 * @param cancelUntil until which moment families may cancel by themselves, or null for as long as the class is open
 * @param weekMost how many courses a child may have in a week, care not counted; null for any number
 * @param categoryLimits how many courses of one category a child may have
 * @param teacherMost how many classes one teacher may lead; null for any number
 * @param payMode when the fee is paid
 * @param payDays within how many days a bill is due
 * @param holdMinutes how long a place is held for whoever is about to pay
 * @param waitingMost how many may wait for a class; 0 for no waiting list
 * @param leaveUntil until what time of the day leave can be asked for the same day
 * @param usualMin the usual least number of a class
 * @param usualMax the usual greatest number of a class
 * @param version grows with every change
 */
public record EnrolmentSetting(
        String term,
        String school,
        EnrolMode mode,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant cancelUntil,
        @Nullable Integer weekMost,
        List<CategoryLimit> categoryLimits,
        @Nullable Integer teacherMost,
        PayMode payMode,
        int payDays,
        int holdMinutes,
        int waitingMost,
        LocalTime leaveUntil,
        int usualMin,
        int usualMax,
        int version) {

    /** Copies the limits. */
    public EnrolmentSetting {
        categoryLimits = List.copyOf(categoryLimits);
    }

    /**
     * A limit of one category.
     *
     * @param category its code
     * @param name its name
     * @param most how many courses of it, and of the categories below it, a child may have
     */
    public record CategoryLimit(String category, String name, int most) {}

    /** What schools usually begin with. */
    static EnrolmentSetting usual(String term, String school) {
        return new EnrolmentSetting(
                term,
                school,
                EnrolMode.FCFS,
                null,
                null,
                null,
                2,
                List.of(),
                null,
                PayMode.BOOK_THEN_PAY,
                7,
                10,
                20,
                LocalTime.NOON,
                15,
                30,
                0);
    }

    /** Under what the booking engine counts the courses of a child in this term. */
    public String weekKey() {
        return term + "/week";
    }

    /** Under what the booking engine counts the courses of a child in a category. */
    public String categoryKey(String category) {
        return term + "/category/" + category;
    }

    /** The same with another window. */
    EnrolmentSetting window(@Nullable Instant opens, @Nullable Instant closes, @Nullable Instant cancel) {
        return new EnrolmentSetting(
                term,
                school,
                mode,
                opens,
                closes,
                cancel,
                weekMost,
                categoryLimits,
                teacherMost,
                payMode,
                payDays,
                holdMinutes,
                waitingMost,
                leaveUntil,
                usualMin,
                usualMax,
                version);
    }
}
