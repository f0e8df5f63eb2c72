package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.afterschool.Tries.code;

import jakarta.ejb.EJB;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.afterschool.FamilyWorld.Family;
import org.jiamenkou.afterschool.FamilyWorld.School;
import org.jiamenkou.booking.BookingRounds;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.booking.WaitingState;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.message.Dispatch;
import org.jiamenkou.message.LetterProbe;
import org.jiamenkou.payment.ChargeRow;
import org.jiamenkou.payment.Counter;
import org.jiamenkou.payment.Payments;
import org.jiamenkou.staff.Officer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What families hear of changed days, on a real database, and what an offer from the line comes to. */
@ExtendWith(ArquillianExtension.class)
class SchoolNewsIT {

    @EJB
    private TermDesk desk;

    @EJB
    private Terms terms;

    @EJB
    private ClassBookings bookings;

    @EJB
    private Participations participations;

    @EJB
    private ClassBills bills;

    @EJB
    private Counter counter;

    @EJB
    private Payments payments;

    @EJB
    private Bookings engine;

    @EJB
    private BookingRounds rounds;

    @EJB
    private Dispatch dispatch;

    @EJB
    private LetterProbe letters;

    @EJB
    private FamilyWorld world;

    private School school;

    private Officer clerk;

    private ClassRow planes;

    private Family family;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyWorld.class, OfferMaker.class, LetterProbe.class);
    }

    @BeforeEach
    void aClassOnMondays() {
        school = world.school();
        clerk = world.clerk(school);
        planes = world.open(school, "航模", DayOfWeek.MONDAY, 1);
        family = joined();
    }

    @Test
    void aMondaySwappedForASaturdayIsOneLetterToEachGuardian() {
        book(family, planes);
        Family waits = joined();
        book(waits, planes);
        LocalDate monday = Objects.requireNonNull(planes.firstSession()).plusWeeks(1);
        LocalDate saturday = monday.plusDays(5);
        List<CalendarDay> days = List.of(
                new CalendarDay(monday, DayKind.HOLIDAY, null, "运动会"),
                new CalendarDay(saturday, DayKind.SWAP, DayOfWeek.MONDAY, "运动会调休"));
        desk.preview(clerk, school.term(), version(), days);
        assertThat(news()).as("a look changes nothing").isEmpty();

        desk.mark(clerk, school.term(), version(), days);

        assertThat(news())
                .containsExactly("张* 的「航模」调课（运动会调休）：" + told(monday) + "不上课，改在" + told(saturday) + "上。课表见「家门口」。");
        assertThat(count())
                .as("both guardians of who has a place, nobody in line")
                .isEqualTo(2);
    }

    @Test
    void aDayOffAndTheDayThatMakesUpForItAreTwoLetters() {
        book(family, planes);
        LocalDate monday = Objects.requireNonNull(planes.firstSession()).plusWeeks(2);
        mark(new CalendarDay(monday, DayKind.HOLIDAY, null, "暴雨停课"));
        mark(new CalendarDay(monday.plusDays(6), DayKind.MAKE_UP, DayOfWeek.MONDAY, ""));

        assertThat(news())
                .containsExactlyInAnyOrder(
                        "张* 的「航模」" + told(monday) + "停课（暴雨停课），不上课。课表见「家门口」。",
                        "张* 的「航模」" + told(monday.plusDays(6)) + "补课，请按时到校。课表见「家门口」。");
    }

    @Test
    void anotherTimeOfDayIsToldFromItsFirstDayOn() {
        book(family, planes);
        List<CareSlot> slots = terms.slots(school.term()).stream()
                .map(slot -> slot.code().equals("MON-2")
                        ? new CareSlot(
                                slot.weekday(),
                                slot.block(),
                                slot.name(),
                                slot.starts(),
                                slot.ends().minusMinutes(5),
                                slot.lessons())
                        : slot)
                .toList();
        CareSlot moved = slots.stream()
                .filter(slot -> slot.code().equals("MON-2"))
                .findFirst()
                .orElseThrow();

        desk.slots(clerk, school.term(), version(), slots);

        assertThat(news())
                .containsExactly("张* 的「航模」从" + told(Objects.requireNonNull(planes.firstSession())) + "起改在 "
                        + moved.starts() + "–" + moved.ends() + " 上课。课表见「家门口」。");
    }

    @Test
    void manyDaysAreToldByTheFirstTwoAndTheLast() {
        book(family, planes);
        TermRow term = terms.get(school.term());
        LocalDate last = Objects.requireNonNull(planes.firstSession()).plusWeeks(2);

        desk.change(
                clerk,
                term.code(),
                term.version(),
                new TermEntry(school.code(), term.name(), term.year(), term.season(), term.firstDay(), last));

        assertThat(news()).hasSize(1);
        assertThat(news().get(0)).contains(told(last.plusWeeks(1)) + "、" + told(last.plusWeeks(2)) + "…", "停课");
    }

    @Test
    void theTimeToAnswerAnOfferCountsFromTheLetterThatWentOut() {
        Receipt line = offered(family, joined());
        String end = "select count(*) from booking b join booking_waiting w on w.id = b.waiting_id where w.code = '"
                + line.code() + "' and b.told_at is ";
        assertThat(world.number(end + "null")).isEqualTo(1);

        dispatch.sendDue(500);

        assertThat(world.number(end + "not null")).isEqualTo(1);
    }

    @Test
    void whereItIsPaidFirstAnOfferIsTakenByPayingIt() {
        world.settle(school.term(), PayMode.PAY_TO_BOOK, 2);
        Family second = joined();
        Receipt line = offered(family, second);

        Receipt held = bookings.accept(second.mother(), second.child(), line.code());
        Receipt again = bookings.accept(second.father(), second.child(), line.code());

        assertThat(held.state()).isEqualTo(BookingState.HELD);
        assertThat(again).isEqualTo(held);
        ChargeRow charge = bills.bill(second.mother(), second.child(), school.term())
                .lines()
                .get(0);
        assertThat(charge.charge().heldUntil()).isEqualTo(held.until());
        counter.register(charge.charge().account(), List.of(charge.code()), "票0002", "clerk");
        assertThat(engine.find(held.code()).orElseThrow().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(engine.findWaiting(line.code()).orElseThrow().state()).isEqualTo(WaitingState.ACCEPTED);
    }

    @Test
    void anOfferThatIsNotPaidGoesToTheNextAndItsBillWithIt() {
        world.settle(school.term(), PayMode.PAY_TO_BOOK, 2);
        Family second = joined();
        Receipt line = offered(family, second);
        Receipt held = bookings.accept(second.mother(), second.child(), line.code());
        world.change("update booking set expires_at = '2026-01-01' where code = '" + held.code() + "'");
        assertThat(code(() -> bookings.accept(second.mother(), second.child(), line.code())))
                .isEqualTo("expired");

        rounds.sweep();

        assertThat(engine.find(held.code()).orElseThrow().state()).isEqualTo(BookingState.RELEASED);
        assertThat(engine.findWaiting(line.code()).orElseThrow().state()).isEqualTo(WaitingState.WAITING);
        assertThat(bills.bill(second.mother(), second.child(), school.term()).lines())
                .isEmpty();
    }

    private Family joined() {
        Family made = world.family(school, false);
        participations.join(made.mother(), made.child(), school.agreement());
        return made;
    }

    private Receipt book(Family of, ClassRow row) {
        return bookings.book(of.mother(), new ClassOrder(of.child(), row.code(), Codes.fresh(), true));
    }

    /** The first has the only place and gives it back; the second waits and is offered it. */
    private Receipt offered(Family first, Family second) {
        Receipt place = book(first, planes);
        Receipt line = book(second, planes);
        bookings.cancel(first.mother(), first.child(), place.code());
        rounds.promote();
        assertThat(engine.findWaiting(line.code()).orElseThrow().state()).isEqualTo(WaitingState.OFFERED);
        return line;
    }

    private void mark(CalendarDay day) {
        desk.mark(clerk, school.term(), version(), List.of(day));
    }

    private int version() {
        return terms.get(school.term()).version();
    }

    private List<String> news() {
        return letters.about("afterschool/" + school.term() + "/calendar-");
    }

    private long count() {
        return world.number("select count(*) from message_letter where letter_key like 'afterschool/" + school.term()
                + "/calendar-%'");
    }

    private static String told(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日（周"
                + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1) + "）";
    }
}
