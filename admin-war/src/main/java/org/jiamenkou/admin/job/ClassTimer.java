package org.jiamenkou.admin.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.afterschool.ClassEndings;
import org.jspecify.annotations.NullUnmarked;

/** Once a minute: goes on with cancelled classes of which families still have something, because a node went down in the middle. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClassTimer {

    private static final Logger LOG = Logger.getLogger(ClassTimer.class.getName());

    @Inject
    private ClassEndings endings;

    /** For the container. */
    @NullUnmarked
    public ClassTimer() {}

    /** Ends what is left; two nodes at once end each place once. */
    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    void finish() {
        LOG.log(Level.FINE, "{0} classes ended", endings.rounds());
    }
}
