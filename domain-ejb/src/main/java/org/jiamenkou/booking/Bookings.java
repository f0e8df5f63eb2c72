package org.jiamenkou.booking;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bookings and places in line. What changes something joins the transaction of the feature that calls, which
 * {@link Attempts#run} runs; every refusal is a {@link BookingRefusal} and undoes the whole of it.
 */
@Stateless
public class Bookings {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Event<BookingChanged> changes;

    private Consumer<BookingChanged> listener = change -> changes.fire(change);

    /** For the container. */
    @NullUnmarked
    public Bookings() {}

    /** For use outside the container, within a READ COMMITTED transaction of the caller's; the listener is told of every change. */
    @NullUnmarked
    public Bookings(EntityManager em, Consumer<BookingChanged> listener) {
        this.em = em;
        this.listener = listener;
    }

    /**
     * Books a place, or a place in line where the order wants one and nothing is free. The same order again gives what became of the
     * first. Refuses {@code unknown-product}, {@code not-open}, {@code closed}, {@code already}, {@code conflict}, {@code limit},
     * {@code full}, {@code waiting-full}, {@code key-reused}, {@code busy}.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt book(Order order) {
        return new Admission(stores()).book(order);
    }

    /** Confirms a held place; refuses {@code expired} by the database's clock, {@code not-active}. Once more changes nothing. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt confirm(String code, String actor) {
        return new Turnover(stores()).confirm(code, actor);
    }

    /** Holds a place for another length of the product's hold, never beyond three of them in all; refuses {@code expired}. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt renew(String code) {
        return new Turnover(stores()).renew(code);
    }

    /** Gives a held place up; refuses {@code not-active}. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt release(String code, String actor) {
        return new Turnover(stores()).end(code, BookingState.RELEASED, actor, null);
    }

    /**
     * Ends a booking; the place goes to the line before anybody else gets it. Refuses {@code too-late} to families, {@code not-active}.
     * Once more changes nothing.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt cancel(String code, CancelBy by, String actor, @Nullable String reason) {
        return new Turnover(stores()).end(code, by.state(), actor, reason);
    }

    /** What is booked runs, and the booking with it; refuses {@code not-active} unless it is confirmed. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt enrol(String code, String actor) {
        return new Turnover(stores()).enrol(code, actor);
    }

    /** What was booked is over; refuses {@code not-active} unless it was running. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt complete(String code, String actor) {
        return new Turnover(stores()).end(code, BookingState.COMPLETED, actor, null);
    }

    /** Ends a booking against the rules of the house, with the reason; refuses {@code not-active}. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt expel(String code, String actor, String reason) {
        return new Turnover(stores()).end(code, BookingState.EXPELLED, actor, reason);
    }

    /**
     * Moves a confirmed booking to another product: the new place is taken before the old one is given back, or nothing happens. The same
     * order again gives the same new booking. Refuses as {@link #book} does, and {@code not-active}.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt transfer(String code, Order order, @Nullable String reason) {
        return new Transfer(stores()).move(code, order, reason, false);
    }

    /**
     * The same by the school, also while families cannot book the other product, because its opening is still to come or over. Those in
     * line for it go before all the same.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt reseat(String code, Order order, @Nullable String reason) {
        return new Transfer(stores()).move(code, order, reason, true);
    }

    /** Takes the place that is offered to a place in line; refuses {@code expired}, {@code not-active}. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt accept(String code, String actor) {
        return new Line(stores()).accept(code, actor);
    }

    /** Refuses the offer and leaves the line; refuses {@code not-active} when there is none. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt decline(String code, String actor) {
        return new Line(stores()).leave(code, WaitingState.DECLINED, actor, "declined");
    }

    /** Leaves the line; an offer is refused with it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt withdraw(String code, String actor) {
        return new Line(stores()).leave(code, WaitingState.WITHDRAWN, actor, "withdrawn");
    }

    /** Takes somebody out of the line who may not have the product, offer or not, with the reason. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt exclude(String code, String actor, String reason) {
        return new Line(stores()).leave(code, WaitingState.INELIGIBLE, actor, reason);
    }

    /** The family has been told of an offer: its time to answer counts from now. Once more changes nothing. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Receipt told(String code) {
        return new Line(stores()).told(code);
    }

    /** A booking or a place in line as it is now; refuses {@code unknown-booking}. */
    public Receipt receipt(String code) {
        return stores().receipt(code);
    }

    /** Every booking of the participant, what has ended too, the oldest first. */
    public List<BookingRow> of(String participant) {
        return stores().bookings().rows("b.participant = ?", participant);
    }

    /** Where the participant is in line, offers included. */
    public List<WaitingRow> waiting(String participant) {
        return stores().waiting().rows("w.participant = ? and w.active = 1", participant);
    }

    /** Every place in line the participant ever had, what has ended too. */
    public List<WaitingRow> lines(String participant) {
        return stores().waiting().rows("w.participant = ?", participant);
    }

    /** The booking of that code. */
    public Optional<BookingRow> find(String code) {
        return stores().bookings().rows("b.code = ?", code).stream().findFirst();
    }

    /** The place in line of that code. */
    public Optional<WaitingRow> findWaiting(String code) {
        return stores().waiting().rows("w.code = ?", code).stream().findFirst();
    }

    /** Who has a place of the product, in the order they came. */
    public List<BookingRow> roster(String product) {
        return stores().bookings().rows("p.code = ? and b.active = 1", product);
    }

    /** Who is in line for the product, the first first. */
    public List<WaitingRow> line(String product) {
        return stores().waiting().rows("p.code = ? and w.active = 1", product);
    }

    private Stores stores() {
        return Stores.on(new Sql(em), listener);
    }
}
