package org.jiamenkou.afterschool;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days of a term: the free days of autumn 2025 as published (国办发明电〔2024〕12号: 1 to 8 October free, Sunday 28 September and
 * Saturday 11 October worked; 国办发明电〔2025〕7号: 1 to 3 January free, Sunday 4 January worked), counted by hand.
 */
class TermCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    private static final LocalDate LAST = LocalDate.of(2026, 1, 23);

    @ParameterizedTest
    @CsvSource({"MONDAY,20", "TUESDAY,21", "WEDNESDAY,20", "THURSDAY,19", "FRIDAY,20", "SATURDAY,0", "SUNDAY,0"})
    void aTermHasSoManyDaysTaughtAsAWeekday(DayOfWeek weekday, int days) {
        assertThat(autumn2025().days(weekday)).hasSize(days);
    }

    @Test
    void everyTaughtDayIsOneOfThem() {
        assertThat(autumn2025().days()).hasSize(100).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aSundayWorkedIsTaughtAsTheWeekdayItStandsFor() {
        assertThat(autumn2025().taughtAs(LocalDate.of(2025, 9, 28))).contains(TUESDAY);
        assertThat(autumn2025().taughtAs(LocalDate.of(2025, 10, 7))).isEmpty();
    }

    @Test
    void nothingIsTaughtOutsideTheTermOrAtAWeekend() {
        assertThat(autumn2025().taughtAs(FIRST.minusDays(3))).isEmpty();
        assertThat(autumn2025().taughtAs(LAST.plusDays(3))).isEmpty();
        assertThat(autumn2025().taughtAs(LocalDate.of(2025, 9, 6))).isEmpty();
        assertThat(autumn2025().taughtAs(FIRST)).contains(MONDAY);
        assertThat(autumn2025().taughtAs(LAST)).contains(FRIDAY);
    }

    @Test
    void aMondaySwappedForASaturdayMovesTheSessionsOfMondayAndNoOthers() {
        CareSlot monday = slot(MONDAY, 2);
        CareSlot wednesday = slot(WEDNESDAY, 2);
        LocalDate free = LocalDate.of(2025, 11, 17);
        LocalDate worked = LocalDate.of(2025, 11, 22);
        List<TermCalendar.Session> before = autumn2025().sessions(List.of(monday, wednesday));

        List<CalendarDay> days = new ArrayList<>(autumn2025().marked());
        days.add(new CalendarDay(free, DayKind.HOLIDAY, null, "校运会"));
        days.add(new CalendarDay(worked, DayKind.SWAP, MONDAY, "校运会调休"));
        List<TermCalendar.Session> after = new TermCalendar(FIRST, LAST, days).sessions(List.of(monday, wednesday));

        assertThat(after).hasSameSizeAs(before);
        assertThat(after).contains(new TermCalendar.Session(worked, monday));
        assertThat(after).doesNotContain(new TermCalendar.Session(free, monday));
        assertThat(after.stream().filter(one -> !one.day().equals(worked)))
                .containsExactlyElementsOf(
                        before.stream().filter(one -> !one.day().equals(free)).toList());
    }

    @Test
    void aMakeUpDayIsTaughtAsTheDayThatWasLost() {
        List<CalendarDay> days = List.of(
                new CalendarDay(LocalDate.of(2025, 9, 26), DayKind.HOLIDAY, null, "台风停课"),
                new CalendarDay(LocalDate.of(2025, 10, 18), DayKind.MAKE_UP, FRIDAY, "台风补课"));
        TermCalendar calendar = new TermCalendar(FIRST, LAST, days);
        assertThat(calendar.days(FRIDAY)).hasSize(21).contains(LocalDate.of(2025, 10, 18));
        assertThat(calendar.days(SATURDAY)).isEmpty();
    }

    @Test
    void anOrdinaryDayIsWhatItsWeekdaySays() {
        LocalDate day = LocalDate.of(2025, 9, 8);
        List<CalendarDay> days = List.of(new CalendarDay(day, DayKind.TEACH, null, ""));
        assertThat(new TermCalendar(FIRST, LAST, days).taughtAs(day)).contains(MONDAY);
    }

    @Test
    void aSwapWithoutAWeekdayIsNone() {
        assertThatThrownBy(() -> new CalendarDay(FIRST, DayKind.SWAP, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDay(FIRST, DayKind.HOLIDAY, MONDAY, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TermCalendar autumn2025() {
        List<CalendarDay> days = new ArrayList<>();
        LocalDate.of(2025, 10, 1)
                .datesUntil(LocalDate.of(2025, 10, 9))
                .forEach(day -> days.add(new CalendarDay(day, DayKind.HOLIDAY, null, "国庆中秋")));
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 4))
                .forEach(day -> days.add(new CalendarDay(day, DayKind.HOLIDAY, null, "元旦")));
        days.add(new CalendarDay(LocalDate.of(2025, 9, 28), DayKind.SWAP, TUESDAY, "国庆调休"));
        days.add(new CalendarDay(LocalDate.of(2025, 10, 11), DayKind.SWAP, WEDNESDAY, "国庆调休"));
        days.add(new CalendarDay(LocalDate.of(2026, 1, 4), DayKind.SWAP, FRIDAY, "元旦调休"));
        return new TermCalendar(FIRST, LAST, days);
    }

    private static CareSlot slot(DayOfWeek weekday, int block) {
        return new CareSlot(weekday, block, "素质拓展", LocalTime.of(16, 30), LocalTime.of(17, 30), 1);
    }
}
