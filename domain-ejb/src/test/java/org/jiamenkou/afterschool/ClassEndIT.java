package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.afterschool.Tries.code;

import jakarta.ejb.EJB;
import java.time.DayOfWeek;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.afterschool.FamilyWorld.Family;
import org.jiamenkou.afterschool.FamilyWorld.School;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.booking.WaitingState;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.message.LetterProbe;
import org.jiamenkou.payment.Bill;
import org.jiamenkou.payment.ChargeRow;
import org.jiamenkou.payment.Counter;
import org.jiamenkou.payment.RefundRow;
import org.jiamenkou.staff.Officer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class ends, or goes up in another one, on a real database: what its families are told, what they keep, and what they get back. */
@ExtendWith(ArquillianExtension.class)
class ClassEndIT {

    @EJB
    private ClassDesk desk;

    @EJB
    private ClassEndings endings;

    @EJB
    private ClassBookings bookings;

    @EJB
    private Participations participations;

    @EJB
    private ClassBills bills;

    @EJB
    private Classes classes;

    @EJB
    private Counter counter;

    @EJB
    private Bookings engine;

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
    void aClassThatSomebodyPaidFor() {
        school = world.school();
        clerk = world.clerk(school);
        planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 1);
        family = joined();
    }

    @Test
    void whoHadAPlaceAndWhoWaitedAreBothToldAndWhatWasPaidComesBack() {
        Receipt booked = paid(planes);
        Family waits = joined();
        Receipt line = book(waits, planes);
        assertThat(line.waiting()).isEqualTo(WaitingState.WAITING);

        ClassEndings.Ended ended = desk.cancel(clerk, planes.code(), planes.version(), "报名人数不足");

        assertThat(ended).isEqualTo(new ClassEndings.Ended(0, 1, 1));
        assertThat(state(booked)).isEqualTo(BookingState.CANCELLED_BY_SCHOOL);
        assertThat(letters.about("afterschool/" + booked.code() + "/cancelled"))
                .containsExactly("学校取消了 张* 的「航模」：报名人数不足。已缴费用全额退还。");
        assertThat(letters.about("afterschool/" + line.code() + "/line-ended"))
                .containsExactly("张* 在「航模」的候补已经结束：报名人数不足。");
        assertThat(bill(family).givenBackLater()).isEqualTo(planes.fee());
        assertThat(world.number("select count(*) from afterschool_class where ended_at is not null and code = '"
                        + planes.code() + "'"))
                .isEqualTo(1);
    }

    @Test
    void anEndingThatWasInterruptedGoesOnAtTheNextRound() {
        Receipt booked = book(family, planes);
        world.change(
                "update afterschool_class set state = 'CANCELLED', reason = '停办', cancelled_by = 'clerk' where code = '"
                        + planes.code() + "'");

        assertThat(endings.rounds()).isPositive();

        assertThat(state(booked)).isEqualTo(BookingState.CANCELLED_BY_SCHOOL);
        assertThat(letters.about("afterschool/" + booked.code() + "/cancelled")).hasSize(1);
        assertThat(endings.rounds()).isZero();
    }

    @Test
    void mergedFamiliesKeepTheirMoneyAndHearWhereTheirChildGoesAfterTheClosing() {
        Receipt booked = paid(planes);
        ClassRow boats = world.open(school, "船模", DayOfWeek.WEDNESDAY, 30);
        closed();

        ClassEndings.Ended ended = desk.merge(clerk, planes.code(), planes.version(), boats.code(), "人数不足");

        assertThat(ended).isEqualTo(new ClassEndings.Ended(1, 0, 0));
        assertThat(state(booked)).isEqualTo(BookingState.TRANSFERRED);
        BookedClass now = booked();
        assertThat(now.row().code()).isEqualTo(boats.code());
        assertThat(bill(family).paid()).isEqualTo(boats.fee());
        assertThat(bill(family).givenBackLater()).isEqualTo(Money.NONE);
        assertThat(bill(family).lines())
                .extracting(line -> line.charge().item())
                .containsExactly("船模");
        assertThat(letters.about("afterschool/" + now.booking().code() + "/").get(0))
                .startsWith("张* 报的「航模」人数不足，学校已将孩子转入「船模」，下次上课 ")
                .contains("（周三）16:30", "已缴费用全额退还");
        assertThat(classes.get(planes.code()).state()).isEqualTo(ClassState.CANCELLED);
    }

    @Test
    void aFamilyThatWasMovedMayGiveThatBackAfterTheLastDayForIt() {
        paid(planes);
        ClassRow boats = world.open(school, "船模", DayOfWeek.WEDNESDAY, 30);
        closed();
        desk.merge(clerk, planes.code(), planes.version(), boats.code(), "人数不足");
        BookedClass moved = booked();

        bookings.cancel(family.father(), family.child(), moved.booking().code());

        assertThat(bill(family).givenBackLater()).isEqualTo(boats.fee());
        assertThat(bill(family).refunds()).extracting(RefundRow::reason).containsExactly("cancelled-by-family");
        assertThat(letters.about("afterschool/" + moved.booking().code() + "/cancelled"))
                .containsExactly("张* 已退「船模」。");
    }

    @Test
    void afterThoseDaysTheRuleOfTheSchoolHoldsAgain() {
        book(family, planes);
        ClassRow boats = world.open(school, "船模", DayOfWeek.WEDNESDAY, 30);
        closed();
        desk.merge(clerk, planes.code(), planes.version(), boats.code(), "人数不足");
        String moved = booked().booking().code();
        world.change(
                "update afterschool_move set declinable_until = '2026-01-01' where booking_code = '" + moved + "'");

        assertThat(code(() -> bookings.cancel(family.mother(), family.child(), moved)))
                .isEqualTo("too-late");
    }

    @Test
    void aChildThatCannotBeMovedLosesNoMoney() {
        Receipt booked = paid(planes);
        ClassRow chess = world.open(school, "围棋", DayOfWeek.FRIDAY, 30);
        book(family, chess);
        ClassRow boats = world.open(school, "船模", DayOfWeek.FRIDAY, 30);

        ClassEndings.Ended ended = desk.merge(clerk, planes.code(), planes.version(), boats.code(), "人数不足");

        assertThat(ended).isEqualTo(new ClassEndings.Ended(0, 1, 0));
        assertThat(state(booked)).isEqualTo(BookingState.CANCELLED_BY_SCHOOL);
        assertThat(bill(family).givenBackLater()).isEqualTo(planes.fee());
        assertThat(booked().row().code()).isEqualTo(chess.code());
    }

    @Test
    void aClassIsMergedIntoAnOpenOneOfItsTermOnlyAndByItsOwnSchool() {
        School other = world.school();
        ClassRow elsewhere = world.open(other, "船模", DayOfWeek.WEDNESDAY, 30);
        for (String into : List.of(planes.code(), elsewhere.code())) {
            assertThat(code(() -> desk.merge(clerk, planes.code(), planes.version(), into, "人数不足")))
                    .isEqualTo("merge-elsewhere");
        }
        assertThat(code(() -> desk.cancel(world.clerk(other), planes.code(), planes.version(), "停办")))
                .isEqualTo("not-yours");
        assertThat(classes.get(planes.code()).state()).isEqualTo(ClassState.OPEN);
    }

    private Family joined() {
        Family made = world.family(school, false);
        participations.join(made.mother(), made.child(), school.agreement());
        return made;
    }

    private Receipt book(Family of, ClassRow row) {
        return bookings.book(of.mother(), new ClassOrder(of.child(), row.code(), Codes.fresh(), true));
    }

    private Receipt paid(ClassRow row) {
        Receipt booked = book(family, row);
        ChargeRow line = bill(family).lines().get(0);
        counter.register(line.charge().account(), List.of(line.code()), "票0001", "clerk");
        return booked;
    }

    /** Enrolment is over, and the last day to give places back too. */
    private void closed() {
        world.change("update booking_product p join booking_product_pool l on l.product_id = p.id set p.closes_at ="
                + " utc_timestamp(6), p.cancel_until = utc_timestamp(6) where p.code like 'afterschool/%' and p.code in"
                + " (select concat('afterschool/', code) from afterschool_class where school_code = '" + school.code()
                + "')");
    }

    private Bill bill(Family of) {
        return bills.bill(of.mother(), of.child(), school.term());
    }

    private BookedClass booked() {
        List<BookedClass> booked = bookings.standing(family.mother(), family.child(), school.term())
                .booked();
        assertThat(booked).hasSize(1);
        return booked.get(0);
    }

    private BookingState state(Receipt receipt) {
        return engine.find(receipt.code()).orElseThrow().state();
    }
}
