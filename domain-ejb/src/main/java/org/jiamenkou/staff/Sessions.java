package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jiamenkou.audit.AuditEntry;
import org.jiamenkou.audit.AuditTrail;
import org.jspecify.annotations.NullUnmarked;

/** Tells on every request whose token it is, and ends sessions. */
@Stateless
public class Sessions {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public Sessions() {}

    /** Who holds the token, with the roles of this moment; empty when it is ended, too old, or the account is disabled. */
    public Optional<Presence> presence(String token, String address) {
        Instant now = clock.instant();
        return new SessionStore(em).find(token, now).flatMap(session -> {
            AccountStore accounts = new AccountStore(em);
            Account account = accounts.get(session.account());
            if (!account.isActive()) {
                return Optional.empty();
            }
            session.seen(now);
            Officer officer =
                    new Officer(account.id(), account.login(), account.name(), accounts.grants(account.id()), address);
            return Optional.of(new Presence(officer, session.step(), session.number()));
        });
    }

    /** Ends the session of a token; one that is not open is left alone. */
    public void signOut(String token, String address) {
        Instant now = clock.instant();
        new SessionStore(em).find(token, now).ifPresent(session -> {
            session.end(now);
            Account account = new AccountStore(em).get(session.account());
            trail.record(AuditEntry.done(
                    new AuditEntry.Actor(account.login(), account.name(), null, address),
                    account.homeDistrict(),
                    "sign-out",
                    account.login()));
        });
    }
}
