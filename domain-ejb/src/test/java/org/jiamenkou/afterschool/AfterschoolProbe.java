package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiamenkou.booking.Bookings;
import org.jiamenkou.booking.Order;
import org.jiamenkou.booking.Receipt;

/** Looks into the tables of after-school service, books as a family would, and tries what nobody may do. */
@Stateless
public class AfterschoolProbe {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Bookings bookings;

    /** One number. */
    public long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** A native statement. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** Books a place of a product, or a place in line. */
    public Receipt book(String child, String product) {
        return bookings.book(new Order(child + "/" + product, child, product, true, false, child));
    }

    /** How many statements of that kind the database has run: {@code Com_select}, … */
    public long statements(String kind) {
        Object[] row = (Object[])
                em.createNativeQuery("show global status like '" + kind + "'").getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }
}
