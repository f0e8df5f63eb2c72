package org.jiamenkou.payment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Looks into the tables of payment, moves its moments, and stands for a module whose places can be gone. */
@Stateless
public class PaymentProbe {

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

    /** Whoever charged for a place that is gone gives the money back in the transaction that takes it. */
    public void hear(@Observes ChargePaid paid) {
        if (paid.subject().startsWith("gone/")) {
            new Payments(em, event -> {}).drop(paid.subject(), "place-gone");
        }
    }
}
