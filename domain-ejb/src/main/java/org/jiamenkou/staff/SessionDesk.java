package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jspecify.annotations.NullUnmarked;

/** Where officers see and end their own sessions. */
@Stateless
public class SessionDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public SessionDesk() {}

    /** The officer's open sessions, newest first. */
    @For(everybody = true)
    public List<SessionRow> mine(Officer officer) {
        return store().of(officer.account(), clock.instant()).stream()
                .map(StaffSession::row)
                .toList();
    }

    /** Ends one of the officer's sessions; one that is not theirs or not open is left alone. */
    @For(everybody = true)
    public void end(Officer officer, String number) {
        Instant now = clock.instant();
        store().of(officer.account(), now).stream()
                .filter(session -> session.number().equals(number))
                .forEach(session -> {
                    session.end(now);
                    trail.record(officer.did(null, "session.end", number));
                });
    }

    /** Ends every session of the officer but the one of this number. */
    @For(everybody = true)
    public void endOthers(Officer officer, String number) {
        store().endAll(officer.account(), number, clock.instant());
        trail.record(officer.did(null, "session.end-others", officer.login()));
    }

    private SessionStore store() {
        return new SessionStore(em);
    }
}
