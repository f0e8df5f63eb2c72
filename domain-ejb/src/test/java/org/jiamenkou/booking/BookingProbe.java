package org.jiamenkou.booking;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** A feature that books: one step is one transaction of its own. It writes down what it is told, in the transaction it is told in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BookingProbe {

    @EJB
    private Bookings bookings;

    @EJB
    private Products products;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    /** For the container. */
    @NullUnmarked
    public BookingProbe() {}

    /** Keeps a product. */
    public void keep(ProductEntry entry) {
        products.keep(entry);
    }

    /** Books. */
    public Receipt book(Order order) {
        return bookings.book(order);
    }

    /** Books, and then breaks. */
    public Receipt bookAndBreak(Order order) {
        bookings.book(order);
        throw new IllegalStateException("the feature breaks after it has booked");
    }

    /** Cancels. */
    public Receipt cancel(String code) {
        return bookings.cancel(code, CancelBy.FAMILY, "family", null);
    }

    /** Accepts. */
    public Receipt accept(String code) {
        return bookings.accept(code, "family");
    }

    /** Remembers what it is told in the same transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(@Observes BookingChanged change) {
        if (change.kind().equals("probe")) {
            em.createNativeQuery("insert into booking_key values (?, ?, ?, utc_timestamp(6))")
                    .setParameter(
                            1,
                            "told/" + change.code() + "/"
                                    + (change.state() == null ? change.waiting() : change.state()))
                    .setParameter(2, "0".repeat(64))
                    .setParameter(3, change.code())
                    .executeUpdate();
        }
    }

    /** A list of texts. */
    @SuppressWarnings("unchecked")
    public List<String> texts(String query) {
        return em.createNativeQuery(query).getResultList();
    }

    /** A statement of the test. */
    public int change(String statement) {
        return em.createNativeQuery(statement).executeUpdate();
    }
}
