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
import org.jiamenkou.notice.NoticeClock;
import org.jspecify.annotations.NullUnmarked;

/** Once a second: publications that are due. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {

    private static final Logger LOG = Logger.getLogger(NoticeTimer.class.getName());

    @Inject
    private NoticeClock clock;

    private final AtomicBoolean publishing = new AtomicBoolean();

    /** For the container. */
    @NullUnmarked
    public NoticeTimer() {}

    /** Publishes what is due. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void publish() {
        once(publishing, () -> LOG.log(Level.FINE, "{0} texts published", clock.publishDue()));
    }

    /** A tick that finds the one before it still at work passes. */
    private static void once(AtomicBoolean busy, Runnable work) {
        if (busy.compareAndSet(false, true)) {
            try {
                work.run();
            } finally {
                busy.set(false);
            }
        }
    }
}
