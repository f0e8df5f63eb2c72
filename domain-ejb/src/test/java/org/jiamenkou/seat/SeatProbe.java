package org.jiamenkou.seat;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Looks into the tables of seats, and tries what nobody may do. */
@Stateless
public class SeatProbe {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    /** One number. */
    public long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** A native statement. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }
}
