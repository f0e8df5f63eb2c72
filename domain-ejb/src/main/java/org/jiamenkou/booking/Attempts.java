package org.jiamenkou.booking;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.resource.spi.ResourceAllocationException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Tries a step again that lost against others: from outside its transaction, at most four times, after a short wait of random length. The
 * step is a method of a session bean with {@code REQUIRES_NEW}. Holds that have run out and stand in the way are swept in between.
 *
 * <p>Of a crowd only as many are let in at once as the database does well with, in the order they came; so bookings never use up the
 * connections that pages need, and nobody is lost in a race for them. A crowd waits in one bean: a pool of them would make one for each who
 * waits.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Attempts {

    private static final int MOST = 4;
    private static final int SWEEPS = 3;
    private static final int WAIT_MILLIS = 30;
    /** Half of the connections a server has. */
    private static final int AT_ONCE = 16;

    private static final int PATIENCE_SECONDS = 8;

    private final Semaphore entrance = new Semaphore(AT_ONCE, true);

    private static final String SERIALIZATION = "40001";
    /** Lock wait timeout and deadlock. */
    private static final Set<Integer> LOST = Set.of(1205, 1213);

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private BookingSteps steps;

    /** For the container. */
    @NullUnmarked
    public Attempts() {}

    /**
     * Runs the step until it succeeds or refuses; refuses {@code busy} when others were quicker every time, or so many are before it that
     * its turn does not come within some seconds.
     */
    public <T> T run(Callable<T> step) {
        if (!comesIn()) {
            throw new BookingRefusal("busy");
        }
        try {
            return tried(step);
        } finally {
            entrance.release();
        }
    }

    private <T> T tried(Callable<T> step) {
        int lost = 0;
        int swept = 0;
        while (true) {
            try {
                return step.call();
            } catch (HoldsExpired expired) {
                if (++swept > SWEEPS) {
                    throw expired;
                }
                expired.bookings().forEach(steps::expire);
            } catch (DomainException refused) {
                throw refused;
            } catch (Exception failed) {
                if (!hasLost(failed)) {
                    throw fault(failed);
                }
                if (++lost == MOST) {
                    throw new BookingRefusal("busy");
                }
                pause(lost);
            }
        }
    }

    private boolean comesIn() {
        try {
            return entrance.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether a deadlock, a wait for a lock or a wait for a connection is behind it. */
    static boolean hasLost(@Nullable Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAllocationException) {
                return true;
            }
            if (cause instanceof SQLException refused
                    && (LOST.contains(refused.getErrorCode()) || SERIALIZATION.equals(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static RuntimeException fault(Exception failed) {
        return failed instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failed);
    }

    private static void pause(int lost) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1 + CHANCE.nextInt(WAIT_MILLIS * lost)));
    }
}
