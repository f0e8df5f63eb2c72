package org.jiamenkou.admin.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.payment.Inquiries;
import org.jspecify.annotations.NullUnmarked;

/** Twice a minute: payment orders whose notice may have been lost. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentTimer {

    private static final Logger LOG = Logger.getLogger(PaymentTimer.class.getName());

    private static final int MOST = 40;

    @Inject
    private Inquiries inquiries;

    private final AtomicBoolean asking = new AtomicBoolean();

    /** For the container. */
    @NullUnmarked
    public PaymentTimer() {}

    /** Asks; a tick that finds the one before it still at work passes. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void ask() {
        if (asking.compareAndSet(false, true)) {
            try {
                LOG.log(Level.FINE, "{0} payment orders asked about", inquiries.aboutWaiting(MOST));
            } finally {
                asking.set(false);
            }
        }
    }
}
