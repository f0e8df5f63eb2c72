package org.jiamenkou.staff;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.audit.AuditEntry;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.DomainException;

/** Stands before every desk: lets in whom the use case is for, and records every refusal. */
@For
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class DeskGuard implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(DeskGuard.class.getName());

    @Inject
    private transient AuditTrail trail;

    @Resource
    private transient TransactionSynchronizationRegistry transaction;

    /** Checks the officer's roles, then lets the use case run. */
    @AroundInvoke
    public Object guard(InvocationContext call) throws Exception {
        Officer officer = (Officer) call.getParameters()[0];
        try {
            admit(officer, call.getMethod());
            return call.proceed();
        } catch (DomainException refused) {
            record(officer, call.getMethod(), refused);
            throw refused;
        }
    }

    /** Refuses {@code not-yours} when the officer holds none of the roles the use case is for. */
    static void admit(Officer officer, Method useCase) {
        For allowed = useCase.getAnnotation(For.class);
        if (allowed == null || !allowed.everybody() && !officer.holds(allowed.value())) {
            throw StaffRefusal.notYours(named(useCase));
        }
    }

    /** A use case that has recorded something holds the end of the trail until it is rolled back: such a refusal is only logged. */
    private void record(Officer officer, Method useCase, DomainException refused) {
        if (AuditTrail.holdsTheHead(transaction)) {
            LOG.log(Level.WARNING, () -> named(useCase) + " refused after it recorded: " + refused.getMessage());
            return;
        }
        trail.recordApart(AuditEntry.refused(
                officer.actor(null),
                officer.grants().stream().map(Grant::district).findFirst().orElse(null),
                named(useCase),
                String.valueOf(refused.arguments()),
                refused.code()));
    }

    private static String named(Method useCase) {
        return useCase.getDeclaringClass().getSimpleName() + "." + useCase.getName();
    }
}
