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
import org.jiamenkou.message.Dispatch;
import org.jspecify.annotations.NullUnmarked;

/** Once a second: letters that are due. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageTimer {

    private static final int AT_ONCE = 50;

    @Inject
    private Dispatch dispatch;

    private final AtomicBoolean sending = new AtomicBoolean();

    /** For the container. */
    @NullUnmarked
    public MessageTimer() {}

    /** Sends what is due; a tick that finds the one before it still at work passes. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void send() {
        if (sending.compareAndSet(false, true)) {
            try {
                dispatch.sendDue(AT_ONCE);
            } finally {
                sending.set(false);
            }
        }
    }
}
