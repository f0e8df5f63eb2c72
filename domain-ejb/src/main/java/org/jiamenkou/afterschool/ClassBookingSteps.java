package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jiamenkou.booking.BookingRow;
import org.jiamenkou.booking.BookingState;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.CancelBy;
import org.jiamenkou.booking.Order;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.booking.WaitingRow;
import org.jiamenkou.booking.WaitingState;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Right;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.payment.Payments;
import org.jspecify.annotations.NullUnmarked;

/** One try of what {@link ClassBookings} does, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClassBookingSteps {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Families families;

    @Inject
    private Bookings bookings;

    @Inject
    private Terms terms;

    @Inject
    private Classes classes;

    @Inject
    private Agreements agreements;

    @Inject
    private Payments payments;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public ClassBookingSteps() {}

    /** See {@link ClassBookings#book}. */
    public Receipt book(Guardian guardian, ClassOrder order) {
        ChildRow child = families.child(guardian, order.child(), Right.FULL);
        ClassRow row = classes.get(order.classCode());
        if (row.state() != ClassState.OPEN || !row.school().equals(child.schoolCode())) {
            throw new AfterschoolRefusal("not-offered", row.title());
        }
        Integer grade = child.grade();
        if (grade == null || !row.grades().includes(grade)) {
            throw new AfterschoolRefusal("grade", row.grades().told());
        }
        requireAgreed(child, row);
        return bookings.book(new Order(
                order.engineKey(),
                child.code(),
                row.product(grade),
                order.inLine(),
                isHeld(child, row),
                actor(guardian)));
    }

    /** See {@link ClassBookings#cancel}. */
    public Receipt cancel(Guardian guardian, String childCode, String code) {
        families.child(guardian, childCode, Right.FULL);
        requireOwn(childCode, code);
        BookingRow booking = bookings.find(code).orElseThrow(() -> new AfterschoolRefusal("unknown-booking", code));
        if (isDeclinable(booking)) {
            return bookings.cancel(code, CancelBy.SCHOOL, actor(guardian), FamilyNews.MOVE_DECLINED);
        }
        return booking.state() == BookingState.HELD
                ? bookings.release(code, actor(guardian))
                : bookings.cancel(code, CancelBy.FAMILY, actor(guardian), null);
    }

    /** See {@link ClassBookings#accept}. */
    public Receipt accept(Guardian guardian, String childCode, String code) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        ClassRow row = classes.get(ClassRow.classOf(requireOwn(childCode, code)).orElseThrow());
        WaitingState state = waiting(code).state();
        if (state == WaitingState.ACCEPTED) {
            return outcome(childCode, code);
        }
        return state == WaitingState.OFFERED && isHeld(child, row)
                ? bill(child, row)
                : bookings.accept(code, actor(guardian));
    }

    /** 缴费即报名: an offer is taken by paying it; the place stays held for as long as the offer does, and no longer. */
    private Receipt bill(ChildRow child, ClassRow row) {
        BookingRow offer = bookings.of(child.code()).stream()
                .filter(one ->
                        one.state() == BookingState.HELD && row.products().contains(one.product()))
                .findFirst()
                .orElseThrow(() -> new AfterschoolRefusal("unknown-booking", row.code()));
        Instant until = offer.until();
        if (until == null || !Standings.now(new Sql(em)).isBefore(until)) {
            throw new AfterschoolRefusal("expired", until == null ? "" : until);
        }
        payments.charge(new ClassCharges(em, clock).of(offer.code(), child.code(), child.aided(), row, until));
        return bookings.receipt(offer.code());
    }

    /** A place the school moved the child to may be given back for some days, whatever the last day for that is. */
    private boolean isDeclinable(BookingRow booking) {
        Sql sql = new Sql(em);
        return booking.state() == BookingState.CONFIRMED
                && new MoveStore(sql)
                        .declinable(booking.code())
                        .filter(until -> Standings.now(sql).isBefore(until))
                        .isPresent();
    }

    /** The family was told of the offer of that place in line: its time to answer counts from now. */
    public void told(String code) {
        bookings.told(code);
    }

    /** See {@link ClassBookings#leave}. */
    public Receipt leave(Guardian guardian, String childCode, String code) {
        families.child(guardian, childCode, Right.FULL);
        requireOwn(childCode, code);
        WaitingState state = waiting(code).state();
        if (!state.active()) {
            return outcome(childCode, code);
        }
        return state == WaitingState.OFFERED
                ? bookings.decline(code, actor(guardian))
                : bookings.withdraw(code, actor(guardian));
    }

    /** How a booking or a place in line of that child stands; one that was moved up, as the booking it became. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Receipt outcome(String childCode, String code) {
        Receipt receipt = bookings.receipt(code);
        if (receipt.waiting() != WaitingState.ACCEPTED) {
            return receipt;
        }
        String product = requireOwn(childCode, code);
        return bookings.of(childCode).stream()
                .filter(row -> row.product().equals(product) && row.state().occupies())
                .findFirst()
                .map(row -> bookings.receipt(row.code()))
                .orElse(receipt);
    }

    /** The product of a booking or a place in line of that child; refuses {@code unknown-booking}, also for another child's. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public String requireOwn(String childCode, String code) {
        return bookings.find(code)
                .filter(row -> row.participant().equals(childCode))
                .map(BookingRow::product)
                .or(() -> bookings.findWaiting(code)
                        .filter(row -> row.participant().equals(childCode))
                        .map(WaitingRow::product))
                .orElseThrow(() -> new AfterschoolRefusal("unknown-booking", code));
    }

    private WaitingRow waiting(String code) {
        return bookings.findWaiting(code).orElseThrow(() -> new AfterschoolRefusal("unknown-booking", code));
    }

    private void requireAgreed(ChildRow child, ClassRow row) {
        ParticipationRow chosen = new ParticipationStore(new Sql(em))
                .find(child.code(), row.term())
                .orElseThrow(() -> new AfterschoolRefusal("not-joined"));
        if (chosen.choice() != Choice.JOIN) {
            throw new AfterschoolRefusal("stays-out");
        }
        String current = agreements.current(row.school()).map(Agreement::code).orElse("");
        if (!current.equals(Objects.requireNonNullElse(chosen.agreement(), "none"))) {
            throw new AfterschoolRefusal("agreement-changed");
        }
    }

    /** 缴费即报名: the place is held until it is paid, unless there is nothing to pay. */
    private boolean isHeld(ChildRow child, ClassRow row) {
        return terms.setting(row.term()).payMode() == PayMode.PAY_TO_BOOK
                && !new ClassCharges(em, clock)
                        .amount(row, child.aided(), LocalDate.now(clock))
                        .due()
                        .equals(Money.NONE);
    }

    static String actor(Guardian guardian) {
        return "guardian/" + guardian.code();
    }
}
