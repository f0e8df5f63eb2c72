package org.jiamenkou.afterschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiamenkou.afterschool.Tries.code;
import static org.jiamenkou.afterschool.Tries.together;
import static org.jiamenkou.afterschool.Tries.told;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.jiamenkou.family.Guardian;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.DomainException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Families book on a real database: retries, two guardians, the opening second, the line. */
@ExtendWith(ArquillianExtension.class)
class ClassBookingsIT {

    @EJB
    private ClassBookings bookings;

    @EJB
    private Participations participations;

    @EJB
    private Bookings engine;

    @EJB
    private BookingRounds rounds;

    @EJB
    private Classes classes;

    @Inject
    private OfferBoard board;

    @EJB
    private FamilyWorld world;

    private School school;

    private Family family;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyWorld.class, OfferMaker.class);
    }

    @BeforeEach
    void aSchoolAndAFamilyThatTakesPart() {
        school = world.school();
        family = joined();
    }

    @Test
    void theSameFormSentAgainIsTheSameBookingAndTheSameLetter() {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        ClassOrder order = order(family, planes, false);

        Receipt first = bookings.book(family.mother(), order);
        Receipt again = bookings.book(family.mother(), order);

        assertThat(first.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(again).isEqualTo(first);
        assertThat(letters(first.code(), "booked")).as("one to each guardian").isEqualTo(2);
        assertThat(standing(family).booked())
                .extracting(one -> one.row().title())
                .containsExactly("航模");
    }

    @Test
    void ofTwoGuardiansInTheSameSecondOneBooksAndTheOtherIsToldOfTheVeryBooking() throws Exception {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        List<Callable<String>> taps = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Guardian guardian = i % 2 == 0 ? family.mother() : family.father();
            taps.add(() -> told(() -> bookings.book(guardian, order(family, planes, true))));
        }

        List<String> answers = together(taps);

        String code = standing(family).booked().get(0).booking().code();
        assertThat(answers).filteredOn(code::equals).hasSize(1);
        assertThat(answers).filteredOn(("already[" + code + "]")::equals).hasSize(5);
        assertThat(world.number("select count(*) from booking where participant = '" + family.child() + "'"))
                .isEqualTo(1);
    }

    @Test
    void twoClassesInOneSlotAreNeverBothBookedWhoeverSendsThem() throws Exception {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        ClassRow chess = world.open(school, "围棋", DayOfWeek.WEDNESDAY, 30);

        List<String> answers = together(List.of(
                () -> told(() -> bookings.book(family.mother(), order(family, planes, false))),
                () -> told(() -> bookings.book(family.father(), order(family, chess, false)))));

        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("conflict[afterschool/"))
                .hasSize(1);
        assertThat(standing(family).booked()).hasSize(1);
    }

    @Test
    void theLimitOfTheWeekHolds() {
        bookings.book(family.mother(), order(family, world.open(school, "航模", DayOfWeek.MONDAY, 30), false));
        bookings.book(family.mother(), order(family, world.open(school, "围棋", DayOfWeek.TUESDAY, 30), false));
        ClassRow third = world.open(school, "合唱", DayOfWeek.WEDNESDAY, 30);

        assertThat(code(() -> bookings.book(family.mother(), order(family, third, false))))
                .isEqualTo("limit");
        assertThat(new Eligibility(board.of(school.code()).orElseThrow(), standing(family))
                        .of(third)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("limit");
    }

    @Test
    void beforeTheOpeningItIsRefusedWithTheServersTimeAndAtTheOpeningAccepted() {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        world.change(
                "update booking_product set opens_at = timestampadd(microsecond, 1200000, utc_timestamp(6)) where code = '"
                        + planes.product() + "'");
        Instant opens = null;
        int refused = 0;
        Receipt receipt = null;
        while (receipt == null) {
            try {
                receipt = bookings.book(family.mother(), order(family, planes, false));
            } catch (DomainException early) {
                assertThat(early.code()).isEqualTo("not-open");
                Instant server = (Instant) early.arguments().get(0);
                opens = (Instant) early.arguments().get(1);
                assertThat(server).isBefore(opens);
                refused++;
            }
        }

        assertThat(refused).as("refused while it was early").isPositive();
        assertThat(engine.find(receipt.code()).orElseThrow().madeAt()).isAfterOrEqualTo(opens);
        assertThat(world.number("select count(*) from booking where participant = '" + family.child() + "'"))
                .as("nothing of what was refused is left")
                .isEqualTo(1);
    }

    @Test
    void whoWaitsMovesUpWhenSomebodyLeavesAndIsToldInALetter() {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 1);
        Family second = joined();
        Family third = joined();
        Receipt booked = bookings.book(family.mother(), order(family, planes, false));
        assertThat(code(() -> bookings.book(second.mother(), order(second, planes, false))))
                .isEqualTo("full");
        Receipt first = bookings.book(second.mother(), order(second, planes, true));
        Receipt next = bookings.book(third.father(), order(third, planes, true));
        assertThat(first.position()).isEqualTo(1);
        assertThat(next.position()).isEqualTo(2);
        assertThat(letters(next.code(), "waiting")).isEqualTo(2);

        bookings.cancel(family.father(), family.child(), booked.code());
        rounds.promote();

        WaitingClass offered = standing(second).waiting().get(0);
        assertThat(offered.isOffered()).isTrue();
        assertThat(letters(first.code(), "offered")).isEqualTo(2);
        assertThat(letters(booked.code(), "cancelled")).isEqualTo(2);
        assertThat(standing(third).waiting().get(0).waiting().position()).isEqualTo(1);

        Receipt accepted = bookings.accept(
                second.father(), second.child(), offered.waiting().code());
        assertThat(standing(second).booked())
                .extracting(one -> one.row().code())
                .containsExactly(planes.code());
        assertThat(bookings.accept(
                        second.mother(), second.child(), offered.waiting().code()))
                .as("the other guardian is told the same")
                .isEqualTo(accepted);
        assertThat(code(() -> bookings.book(family.mother(), order(family, planes, false))))
                .isEqualTo("full");
    }

    @Test
    void whoDeclinesLeavesThePlaceToTheNext() {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 1);
        Family second = joined();
        Family third = joined();
        Receipt booked = bookings.book(family.mother(), order(family, planes, false));
        Receipt first = bookings.book(second.mother(), order(second, planes, true));
        bookings.book(third.mother(), order(third, planes, true));
        bookings.cancel(family.mother(), family.child(), booked.code());
        rounds.promote();

        bookings.leave(second.mother(), second.child(), first.code());
        rounds.promote();

        assertThat(engine.findWaiting(first.code()).orElseThrow().state()).isEqualTo(WaitingState.DECLINED);
        assertThat(standing(second).waiting()).isEmpty();
        assertThat(standing(third).waiting().get(0).isOffered()).isTrue();
    }

    @Test
    void whatTheSchoolCancelsIsToldWithItsReason() {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        Receipt booked = bookings.book(family.mother(), order(family, planes, false));

        world.cancelBySchool(booked.code(), "人数不足");

        assertThat(letters(booked.code(), "cancelled-by-school")).isEqualTo(2);
        assertThat(standing(family).booked()).isEmpty();
    }

    @Test
    void withoutTakingPartAndTheTextThatHoldsNothingIsBooked() {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        Family other = world.family(school, false);

        assertThat(code(() -> bookings.book(other.mother(), order(other, planes, false))))
                .isEqualTo("not-joined");
        participations.stayOut(other.mother(), other.child());
        assertThat(code(() -> bookings.book(other.mother(), order(other, planes, false))))
                .isEqualTo("stays-out");
        assertThat(code(() -> participations.join(other.father(), other.child(), "older")))
                .isEqualTo("agreement-changed");
        participations.join(other.father(), other.child(), school.agreement());
        bookings.book(other.mother(), order(other, planes, false));
        assertThat(code(() -> participations.stayOut(other.mother(), other.child())))
                .isEqualTo("still-booked");
        assertThat(world.number(
                        "select count(*) from afterschool_participation where child_code = '" + other.child() + "'"))
                .as("every choice is kept")
                .isEqualTo(2);
    }

    @Test
    void nobodyElseReadsOrChangesAnythingOfAChild() {
        ClassRow planes = world.open(school, "航模", DayOfWeek.WEDNESDAY, 30);
        Receipt booked = bookings.book(family.mother(), order(family, planes, false));
        Family other = joined();
        Guardian grandfather = world.pickUp(family.child());

        for (Guardian stranger : List.of(other.mother(), grandfather)) {
            Map<String, ThrowingCallable> all = new LinkedHashMap<>();
            all.put("standing", () -> bookings.standing(stranger, family.child(), school.term()));
            all.put("outcome", () -> bookings.outcome(stranger, family.child(), booked.code()));
            all.put("book", () -> bookings.book(stranger, order(family, planes, false)));
            all.put("cancel", () -> bookings.cancel(stranger, family.child(), booked.code()));
            all.put("accept", () -> bookings.accept(stranger, family.child(), booked.code()));
            all.put("leave", () -> bookings.leave(stranger, family.child(), booked.code()));
            all.put("join", () -> participations.join(stranger, family.child(), school.agreement()));
            all.put("stay out", () -> participations.stayOut(stranger, family.child()));
            all.forEach((name, useCase) -> assertThat(code(useCase)).as(name).isEqualTo("not-yours"));
        }
        assertThat(code(() -> bookings.cancel(other.mother(), other.child(), booked.code())))
                .as("another child's booking under the own child")
                .isEqualTo("unknown-booking");
    }

    private Family joined() {
        Family made = world.family(school, false);
        participations.join(made.mother(), made.child(), school.agreement());
        return made;
    }

    private static ClassOrder order(Family family, ClassRow row, boolean inLine) {
        return new ClassOrder(family.child(), row.code(), Codes.fresh(), inLine);
    }

    private ChildStanding standing(Family of) {
        return bookings.standing(of.mother(), of.child(), school.term());
    }

    private long letters(String code, String template) {
        return world.number("select count(*) from message_letter where letter_key like 'afterschool/" + code + "/"
                + template + "/%' and template = 'afterschool-" + template + "'");
    }
}
