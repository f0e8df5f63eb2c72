package org.jiamenkou.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Keeps the audit trail. */
@Stateless
public class AuditTrail {

    private static final String LOCKED = AuditTrail.class.getName();

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Records an act with the transaction that does it: both are kept or neither is. Call it last. */
    public void record(AuditEntry entry) {
        em.flush();
        transaction.putResource(LOCKED, true);
        append(entry);
    }

    /**
     * Whether the transaction in progress has recorded something: the head waits for its end, and so would a record apart. It asks
     * no session bean, because a transaction that a refusal has already marked for rollback lets none be called.
     */
    public static boolean holdsTheHead(TransactionSynchronizationRegistry transaction) {
        return transaction.getTransactionKey() != null && transaction.getResource(LOCKED) != null;
    }

    /** Records what leaves nothing else behind, such as a refusal, whatever becomes of the transaction in progress. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(AuditEntry entry) {
        append(entry);
    }

    /** The entries asked for, newest first. */
    public List<AuditRow> search(AuditQuery query) {
        try {
            return new AuditStore(connection()).search(query);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Follows the whole chain. */
    public AuditChain.Finding verify() {
        try {
            return AuditChain.verify(connection());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void append(AuditEntry entry) {
        try {
            new AuditStore(connection()).append(entry, clock.instant());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
