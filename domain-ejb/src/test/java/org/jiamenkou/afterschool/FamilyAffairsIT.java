package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.afterschool.Tries.code;

import jakarta.ejb.EJB;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.afterschool.FamilyWorld.Family;
import org.jiamenkou.afterschool.FamilyWorld.School;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.Bill;
import org.jiamenkou.payment.ChargeRow;
import org.jiamenkou.payment.ChargeState;
import org.jiamenkou.payment.Counter;
import org.jiamenkou.payment.NoticeOutcome;
import org.jiamenkou.payment.OrderRow;
import org.jiamenkou.payment.PaidNotice;
import org.jiamenkou.payment.Payments;
import org.jiamenkou.payment.RefundRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What follows a booking, on a real database: bills and money, the week, leave, calendars. */
@ExtendWith(ArquillianExtension.class)
class FamilyAffairsIT {

    private static final Clock CLOCK = Clock.systemUTC();

    @EJB
    private ClassBookings bookings;

    @EJB
    private Participations participations;

    @EJB
    private ClassBills bills;

    @EJB
    private ChildWeeks weeks;

    @EJB
    private FamilyCalendars calendars;

    @EJB
    private Payments payments;

    @EJB
    private Counter counter;

    @EJB
    private Bookings engine;

    @EJB
    private FamilyWorld world;

    private School school;

    private Family family;

    private ClassRow planes;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyWorld.class, OfferMaker.class);
    }

    @BeforeEach
    void aSchoolAndAFamilyThatTakesPart() {
        school = world.school();
        family = joined(false);
        planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
    }

    @Test
    void aBookingStandsOnTheBillWithEveryNumberAndGoesWithIt() {
        Receipt booked = book(family);

        ChargeRow line = bill(family).lines().get(0);
        assertThat(line.charge().item()).isEqualTo("航模");
        assertThat(line.charge().document()).isEqualTo("明湖教〔2026〕8号");
        assertThat(line.charge().amount().lessons()).isEqualTo(planes.lessons());
        assertThat(line.charge().amount().due()).isEqualTo(planes.fee());
        assertThat(bill(family).open()).isEqualTo(planes.fee());
        assertThat(Objects.requireNonNull(line.charge().payBy())
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toLocalDateTime())
                .as("paid by the end of the seventh day")
                .isEqualTo(LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")))
                        .plusDays(7)
                        .atTime(23, 59, 59));

        bookings.cancel(family.mother(), family.child(), booked.code());
        assertThat(bill(family).lines()).isEmpty();
        assertThat(bill(family).open()).isEqualTo(Money.NONE);
    }

    @Test
    void aChildNotedForAidPaysNothingAndItsBillSaysSo() {
        Family aided = joined(true);
        book(aided);

        ChargeRow line = bill(aided).lines().get(0);
        assertThat(line.charge().amount().subtotal()).isEqualTo(planes.fee());
        assertThat(line.charge().amount().waiver()).isEqualTo(planes.fee());
        assertThat(line.charge().amount().due()).isEqualTo(Money.NONE);
        assertThat(line.state()).isEqualTo(ChargeState.PAID);
    }

    @Test
    void whatWasPaidForAPlaceThatIsGivenBackIsARefundDue() {
        Receipt booked = book(family);
        ChargeRow line = bill(family).lines().get(0);
        counter.register(line.charge().account(), List.of(line.code()), "票0001", "clerk");
        assertThat(bills.paid(family.mother(), family.child(), booked.code())).isEqualTo(planes.fee());

        bookings.cancel(family.mother(), family.child(), booked.code());

        assertThat(bill(family).givenBackLater()).isEqualTo(planes.fee());
        assertThat(bill(family).refunds()).extracting(RefundRow::reason).containsExactly("cancelled-by-family");
    }

    @Test
    void payingConfirmsThePlaceThatIsHeldForIt() {
        world.settle(school.term(), PayMode.PAY_TO_BOOK, 2);
        Receipt held = book(family);
        assertThat(held.state()).isEqualTo(BookingState.HELD);
        OrderRow order = bills.order(family.father(), family.child(), school.term());
        assertThat(order.expiresAt()).isEqualTo(held.until());

        assertThat(payments.take(notice(order))).isEqualTo(NoticeOutcome.TAKEN);
        assertThat(payments.take(again(notice(order), order))).isEqualTo(NoticeOutcome.ALREADY);

        assertThat(state(held)).isEqualTo(BookingState.CONFIRMED);
        assertThat(bill(family).paid()).isEqualTo(planes.fee());
        assertThat(letters(held.code(), "booked")).isEqualTo(2);
    }

    @Test
    void moneyThatComesAfterTheHoldHasEndedIsGivenBackAndNeverASecondPlace() {
        world.settle(school.term(), PayMode.PAY_TO_BOOK, 2);
        Receipt held = book(family);
        OrderRow order = bills.order(family.mother(), family.child(), school.term());
        world.change("update booking set expires_at = '2026-01-01', ceiling_at = '2026-01-01' where code = '"
                + held.code() + "'");
        world.change("update payment_order set expires_at = '2026-01-01' where code = '" + order.code() + "'");

        assertThat(payments.take(notice(order))).isEqualTo(NoticeOutcome.LATE);

        assertThat(state(held)).isNotEqualTo(BookingState.CONFIRMED);
        assertThat(bill(family).paid()).isEqualTo(Money.NONE);
        assertThat(bill(family).givenBackLater()).isEqualTo(planes.fee());
        assertThat(world.number("select count(*) from message_letter where template = 'afterschool-late-money'"
                        + " and letter_key like 'afterschool/" + held.code() + "/%'"))
                .isEqualTo(2);
    }

    @Test
    void theWeekShowsWhatTakesPlaceAndLeaveIsTakenUntilTheTimeOfTheDay() {
        book(family);
        LocalDate day = Objects.requireNonNull(planes.firstSession());
        LocalDate monday = ChildWeek.mondayOf(day);

        WeekSession session = only(weeks.week(family.mother(), family.child(), monday));
        assertThat(session.session().day()).isEqualTo(day);
        assertThat(session.canAsk()).isTrue();

        weeks.ask(family.mother(), family.child(), planes.code(), day, 2);
        weeks.ask(family.father(), family.child(), planes.code(), day, 2);
        assertThat(only(weeks.week(family.mother(), family.child(), monday)).leave())
                .isNotNull();
        assertThat(world.number("select count(*) from afterschool_leave where child_code = '" + family.child() + "'"))
                .isEqualTo(1);
        weeks.withdraw(family.father(), family.child(), planes.code(), day, 2);
        assertThat(only(weeks.week(family.mother(), family.child(), monday)).leave())
                .isNull();

        assertThat(code(() -> weeks.ask(family.mother(), family.child(), planes.code(), day, 3)))
                .isEqualTo("unknown-session");
        LocalDate past = movedToThePast(day);
        assertThat(code(() -> weeks.ask(family.mother(), family.child(), planes.code(), past, 2)))
                .isEqualTo("leave-late");
    }

    @Test
    void whoCollectsTheChildReadsTheWeekAndAsksForNothing() {
        book(family);
        Guardian grandfather = world.pickUp(family.child());
        LocalDate day = Objects.requireNonNull(planes.firstSession());

        assertThat(weeks.week(grandfather, family.child(), ChildWeek.mondayOf(day))
                        .days())
                .hasSize(1);
        assertThat(code(() -> weeks.ask(grandfather, family.child(), planes.code(), day, 2)))
                .isEqualTo("not-yours");
        assertThat(code(() -> bills.bill(grandfather, family.child(), school.term())))
                .isEqualTo("not-yours");
    }

    @Test
    void theCalendarCarriesCancellationsWithAGrowingSequenceUntilItIsEnded() {
        Receipt booked = book(family);
        String token = calendars.make(family.mother(), Optional.of(family.child()));
        CalendarEvent before = events(token).get(0);
        assertThat(events(token)).hasSize(planes.sessions()).noneMatch(CalendarEvent::cancelled);

        bookings.cancel(family.father(), family.child(), booked.code());

        CalendarEvent after = events(token).get(0);
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(events(token)).allMatch(CalendarEvent::cancelled);
        book(family);
        assertThat(events(token).get(0).sequence()).isGreaterThan(after.sequence());
        assertThat(events(token)).noneMatch(CalendarEvent::cancelled);

        String anew = calendars.make(family.mother(), Optional.of(family.child()));
        assertThat(calendars.read(token)).isEmpty();
        assertThat(calendars.read(anew)).isPresent();
        calendars.end(family.mother(), Optional.of(family.child()));
        assertThat(calendars.read(anew)).isEmpty();
    }

    @Test
    void theCalendarOfAllChildrenFollowsTheRightsOfItsGuardian() {
        book(family);
        String token = calendars.make(family.mother(), Optional.empty());
        assertThat(events(token)).isNotEmpty();

        world.change("update guardianship set ended_at = utc_timestamp(6) where guardian_code = '"
                + family.mother().code() + "'");
        assertThat(events(token)).isEmpty();
        assertThat(code(() -> calendars.make(family.mother(), Optional.of(family.child()))))
                .isEqualTo("not-yours");
    }

    private Family joined(boolean aided) {
        Family made = world.family(school, aided);
        participations.join(made.mother(), made.child(), school.agreement());
        return made;
    }

    private Receipt book(Family of) {
        return bookings.book(of.mother(), new ClassOrder(of.child(), planes.code(), Codes.fresh(), false));
    }

    private Bill bill(Family of) {
        return bills.bill(of.mother(), of.child(), school.term());
    }

    private BookingState state(Receipt receipt) {
        return engine.find(receipt.code()).orElseThrow().state();
    }

    private static WeekSession only(ChildWeek week) {
        assertThat(week.days()).hasSize(1);
        return week.days().get(0).sessions().get(0);
    }

    private List<CalendarEvent> events(String token) {
        return calendars.read(token).orElseThrow().events();
    }

    /** Moves the first session to a day that is over. */
    private LocalDate movedToThePast(LocalDate day) {
        LocalDate past = LocalDate.now(CLOCK).minusDays(3);
        world.change("delete from afterschool_leave where class_code = '" + planes.code() + "'");
        world.change("update afterschool_session set day = '" + past + "' where class_code = '" + planes.code()
                + "' and day = '" + day + "'");
        return past;
    }

    private static PaidNotice notice(OrderRow order) {
        return new PaidNotice(Codes.fresh(), order.code(), order.amount(), "T" + order.code(), CLOCK.instant(), null);
    }

    private static PaidNotice again(PaidNotice notice, OrderRow order) {
        return new PaidNotice(Codes.fresh(), order.code(), notice.amount(), notice.trade(), notice.paidAt(), null);
    }

    private long letters(String code, String template) {
        return world.number("select count(*) from message_letter where letter_key like 'afterschool/" + code + "/"
                + template + "/%'");
    }
}
