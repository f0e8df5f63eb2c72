package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiamenkou.booking.Attempts;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Right;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/**
 * What families do about classes. Each change is one step in a transaction of its own, tried again when it lost against others; what it
 * answers is what the database holds, and asking again answers the same.
 */
@Stateless
public class ClassBookings {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Families families;

    @Inject
    private Bookings bookings;

    @Inject
    private Classes classes;

    @Inject
    private Attempts attempts;

    @Inject
    private ClassBookingSteps steps;

    /** For the container. */
    @NullUnmarked
    public ClassBookings() {}

    /** How a child stands in a term, for whoever may do everything for it; refuses {@code not-yours}. */
    public ChildStanding standing(Guardian guardian, String childCode, String term) {
        ChildRow child = families.child(guardian, childCode, Right.FULL);
        return new Standings(new Sql(em), bookings, classes).of(child, term);
    }

    /** What has become of a booking or a place in line of the child; refuses {@code not-yours} and {@code unknown-booking}. */
    public Outcome outcome(Guardian guardian, String childCode, String code) {
        families.child(guardian, childCode, Right.FULL);
        String product = steps.requireOwn(childCode, code);
        ClassRow row = classes.get(ClassRow.classOf(product).orElseThrow());
        return new Outcome(row, steps.outcome(childCode, code));
    }

    /**
     * What became of something a family sent.
     *
     * @param row the class
     * @param receipt how it stands now
     */
    public record Outcome(ClassRow row, Receipt receipt) {}

    /**
     * Books a class, or a place in line where the family wants one. The same order again gives what became of the first. Refuses
     * {@code not-yours}, {@code not-offered}, {@code grade}, {@code not-joined}, {@code agreement-changed}, and what the engine refuses:
     * {@code not-open}, {@code closed}, {@code already}, {@code conflict}, {@code limit}, {@code full}, {@code waiting-full}, {@code busy}.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Receipt book(Guardian guardian, ClassOrder order) {
        return attempts.run(() -> steps.book(guardian, order));
    }

    /** Gives a place back; one that is only held is given up. Refuses {@code not-yours}, {@code unknown-booking}, {@code too-late}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Receipt cancel(Guardian guardian, String childCode, String booking) {
        return attempts.run(() -> steps.cancel(guardian, childCode, booking));
    }

    /** Takes the place that is offered from the line; refuses {@code not-yours}, {@code unknown-booking}, {@code expired}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Receipt accept(Guardian guardian, String childCode, String waiting) {
        return attempts.run(() -> steps.accept(guardian, childCode, waiting));
    }

    /** Leaves the line, with or without an offer; refuses {@code not-yours}, {@code unknown-booking}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Receipt leave(Guardian guardian, String childCode, String waiting) {
        return attempts.run(() -> steps.leave(guardian, childCode, waiting));
    }
}
