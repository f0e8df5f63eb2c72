package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiamenkou.audit.AuditEntry;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.throttle.Tries;

/** Looks into the tables of staff and audit, and tries what nobody may do. */
@Stateless
public class StaffProbe {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    /** One number. */
    public long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** One text. */
    public String text(String sql) {
        return String.valueOf(em.createNativeQuery(sql).getSingleResult());
    }

    /** A native statement. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** A set-up code as the start of the product gives it. */
    public String setUpCode() throws SQLException {
        return SetUpCode.issue(em.unwrap(Connection.class), Clock.systemUTC());
    }

    /** A try at this moment. */
    public void attempt(String name, int free, Instant now) {
        new Throttle(em).attempt(new Tries.Key(name, free), now);
    }

    /** So many tries in a row that failed just now. */
    public void failed(String name, int tries) {
        Instant now = Instant.now();
        for (int i = tries; i > 0; i--) {
            new Throttle(em).attempt(new Tries.Key(name, 5), now.minusSeconds(900L * (i - 1)));
        }
    }

    /** Records an act and then fails. */
    public void recordAndFail(AuditEntry entry) {
        trail.record(entry);
        throw new StaffRefusal("not-yours");
    }

    /** Refuses. */
    public void refuse() {
        throw new StaffRefusal("unknown-account");
    }

    /** Records acts one after the other, each in its own transaction of this call's caller. */
    public void record(List<AuditEntry> entries) {
        entries.forEach(trail::record);
    }
}
