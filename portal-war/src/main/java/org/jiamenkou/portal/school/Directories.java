package org.jiamenkou.portal.school;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.school.Schools;
import org.jiamenkou.seat.Seats;

/**
 * The newest directory, at most three seconds old: one request fetches it anew while the others read the one there is.
 * When the database is away the last one stays, and one that says the same stays the same object.
 */
@ApplicationScoped
public class Directories {

    private static final Logger LOG = Logger.getLogger(Directories.class.getName());

    private static final long FRESH_NANOS = 3_000_000_000L;

    @EJB
    private Schools schools;

    @EJB
    private Seats seats;

    private volatile Directory current = Directory.of(List.of(), List.of(), List.of());

    private volatile long readAt = System.nanoTime() - 2 * FRESH_NANOS;

    private final AtomicBoolean reading = new AtomicBoolean();

    /** The directory as it is now. */
    public Directory now() {
        boolean stale = System.nanoTime() - readAt > FRESH_NANOS;
        if (stale && reading.compareAndSet(false, true)) {
            try {
                read();
            } finally {
                reading.set(false);
            }
        }
        return current;
    }

    private void read() {
        try {
            Directory read = Directory.of(schools.districts(), schools.list(null), seats.outlooks());
            current = read.equals(current) ? current : read;
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "the register of schools cannot be read; the last one stays", e);
        }
        readAt = System.nanoTime();
    }
}
