package org.jiamenkou.admin.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jiamenkou.job.JobRunner;
import org.jiamenkou.job.Work;
import org.jiamenkou.node.NodeName;
import org.jspecify.annotations.NullUnmarked;

/** Once a second: long work that waits, two jobs at a time on each node. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {

    private static final int AT_ONCE = 2;

    @Inject
    private JobRunner runner;

    @Inject
    @Any
    private Instance<Work> works;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /** For the container. */
    @NullUnmarked
    public JobTimer() {}

    /** Does what waits, as long as anything does. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void work() {
        if (free.tryAcquire()) {
            try {
                List<Work> all = works.stream().toList();
                while (runner.runNext(all, NodeName.own())) {
                    Thread.onSpinWait();
                }
            } finally {
                free.release();
            }
        }
    }
}
