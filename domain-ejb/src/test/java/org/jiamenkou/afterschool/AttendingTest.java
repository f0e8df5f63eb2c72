package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calendars and bills make of bookings and sessions. */
class AttendingTest {

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, true, 0",
        "CANCELLED_BY_FAMILY, false, 1",
        "CANCELLED_BY_FAMILY CONFIRMED, true, 2",
        "CANCELLED_BY_FAMILY CANCELLED_BY_SCHOOL, false, 3",
        "CANCELLED_BY_FAMILY RELEASED CANCELLED_BY_SCHOOL ENROLLED, true, 4",
    })
    void theSequenceGrowsWithEveryChangeAndNeverFalls(String states, boolean comes, int changes) {
        Attending attending = Attending.of(bookings(states));

        assertThat(attending).isEqualTo(new Attending(true, comes, changes));
    }

    @Test
    void aPlaceThatWasOnlyHeldWasNeverInACalendar() {
        assertThat(Attending.of(bookings("HELD")).everCame()).isFalse();
        assertThat(Attending.of(bookings("RELEASED DECLINED")).everCame()).isFalse();
    }

    @Test
    void whatIsPaidAreTheLessonsStillToCome() {
        List<SessionRow> sessions = List.of(
                session(2, SessionState.PLANNED),
                session(9, SessionState.CANCELLED),
                session(16, SessionState.PLANNED));
        ClassRow planes = AfterschoolFixtures.aClass("P", "航模", "科技", java.time.DayOfWeek.WEDNESDAY, 3);

        assertThat(Fees.of(planes, sessions, LocalDate.of(2026, 9, 1), false))
                .isEqualTo(new Amount(2, new Money(300), Money.NONE));
        assertThat(Fees.of(planes, sessions, LocalDate.of(2026, 9, 3), false).due())
                .isEqualTo(new Money(300));
        assertThat(Fees.of(planes, sessions, LocalDate.of(2026, 9, 1), true).due())
                .isEqualTo(Money.NONE);
        assertThat(Fees.of(planes, sessions, LocalDate.of(2026, 9, 1), true).subtotal())
                .isEqualTo(new Money(600));
    }

    private static List<BookingRow> bookings(String states) {
        return Arrays.stream(states.split(" "))
                .map(BookingState::valueOf)
                .map(state -> new BookingRow("B", "afterschool/P", "afterschool", "CHILD", state, Instant.EPOCH, null))
                .toList();
    }

    private static SessionRow session(int day, SessionState state) {
        LocalDate date = LocalDate.of(2026, 9, day);
        return new SessionRow(
                "P",
                date,
                date.getDayOfWeek(),
                2,
                LocalTime.of(16, 30),
                LocalTime.of(17, 30),
                1,
                state,
                0,
                Instant.EPOCH);
    }
}
