package org.jiamenkou.booking;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Tries a step again that lost against others: from outside its transaction, at most four times, after a short wait of random length. The
 * step is a method of a session bean with {@code REQUIRES_NEW}. Holds that have run out and stand in the way are swept in between.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Attempts {

    private static final int MOST = 4;
    private static final int SWEEPS = 3;
    private static final int WAIT_MILLIS = 30;
    private static final String SERIALIZATION = "40001";
    /** Lock wait timeout and deadlock. */
    private static final Set<Integer> LOST = Set.of(1205, 1213);

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private BookingSteps steps;

    /** For the container. */
    @NullUnmarked
    public Attempts() {}

    /** Runs the step until it succeeds or refuses; refuses {@code busy} when others were quicker every time. */
    public <T> T run(Callable<T> step) {
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

    /** Whether a deadlock or a wait for a lock is behind it. */
    static boolean hasLost(@Nullable Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
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
