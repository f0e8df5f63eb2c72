package org.jiamenkou.admin.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.family.Retention;
import org.jspecify.annotations.NullUnmarked;

/** Every night: personal data that is kept no longer. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());
    private static final int ROUNDS = 200;

    @Inject
    private Retention retention;

    /** For the container. */
    @NullUnmarked
    public RetentionTimer() {}

    /** Forgets what is due, a round at a time, as long as anything is. */
    @Schedule(hour = "3", minute = "20", second = "0", persistent = false)
    void forget() {
        int all = 0;
        int last = 1;
        for (int round = 0; round < ROUNDS && last > 0; round++) {
            last = retention.forgetDue();
            all += last;
        }
        LOG.log(Level.INFO, "{0} rows of personal data are kept no longer", all);
    }
}
