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
import org.jiamenkou.booking.BookingRounds;
import org.jspecify.annotations.NullUnmarked;

/** Once a second: holds and offers that have run out, places for those in line, the chain of events; once a night: old keys. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingTimer {

    private static final Logger LOG = Logger.getLogger(BookingTimer.class.getName());

    @Inject
    private BookingRounds rounds;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** For the container. */
    @NullUnmarked
    public BookingTimer() {}

    /** Goes the rounds; a tick that finds the one before it still at work passes. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void goRounds() {
        if (busy.compareAndSet(false, true)) {
            try {
                LOG.log(Level.FINE, "{0} swept, {1} promoted, {2} sealed", new Object[] {
                    rounds.sweep(), rounds.promote(), rounds.seal()
                });
            } finally {
                busy.set(false);
            }
        }
    }

    /** Forgets keys of orders nobody will send again. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    void forgetKeys() {
        LOG.log(Level.FINE, "{0} keys forgotten", rounds.forgetKeys());
    }
}
