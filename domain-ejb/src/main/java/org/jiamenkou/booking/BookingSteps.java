package org.jiamenkou.booking;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** What the engine does by itself, one transaction at a time; any number of nodes may ask at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BookingSteps {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Event<BookingChanged> changes;

    /** For the container. */
    @NullUnmarked
    public BookingSteps() {}

    /** Codes of holds and offers that have run out by the database's clock. */
    public List<String> expired(int most) {
        return stores().bookings().expired(most);
    }

    /** Ends one of them; false when it has not run out or somebody was quicker. */
    public boolean expire(String code) {
        return new Line(stores()).expire(code);
    }

    /** Offers one freed place to those in line; whether there may be more to do. */
    public boolean promote() {
        Sql sql = new Sql(em);
        sql.query("select id from booking_turn where id = 1 for update", row -> {});
        return new Line(stores()).promote();
    }

    /** Chains what happened since the last time; how many events. */
    public int seal(int most) {
        return new Sealer(new Sql(em)).seal(most);
    }

    /** Forgets keys of orders older than that many days. */
    public int forgetKeys(int days, int most) {
        return stores().participants().forgetKeys(days, most);
    }

    private Stores stores() {
        return Stores.on(new Sql(em), changes::fire);
    }
}
