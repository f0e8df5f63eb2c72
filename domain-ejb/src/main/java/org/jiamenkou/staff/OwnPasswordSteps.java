package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.jiamenkou.audit.AuditEntry;
import org.jiamenkou.audit.AuditTrail;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The transactions of {@link OwnPassword}. */
@Stateless
public class OwnPasswordSteps {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public OwnPasswordSteps() {}

    /**
     * What the present password is compared with.
     *
     * @param login the name the owner signs in with
     * @param hash the password as kept, or null
     */
    public record Held(String login, @Nullable String hash) {}

    /** Counts a try; refuses {@code wait} and {@code signed-out}. */
    public Held attempt(String token) {
        Account account = account(session(token));
        throttle().attempt(Throttle.ofCodes(account.id()), now());
        return new Held(account.login(), account.passwordHash());
    }

    /** The present password was wrong. */
    public void wasWrong(String token, Client client) {
        Account account = account(session(token));
        trail.record(AuditEntry.refused(
                actor(account, client), account.homeDistrict(), "password.change", account.login(), "wrong-password"));
    }

    /** Keeps the new one and goes on under a new token. */
    public Entrance replace(String token, String kept, Client client) {
        Account account = account(session(token));
        account.choosePassword(kept, now());
        throttle().reset(Throttle.ofCodes(account.id()), now());
        sessions().endAll(account.id(), null, now());
        trail.record(
                AuditEntry.done(actor(account, client), account.homeDistrict(), "password.change", account.login()));
        return new Entrance(sessions().open(account.id(), Step.FULL, client, now()), Step.FULL, null);
    }

    private StaffSession session(String token) {
        return sessions()
                .find(token, now())
                .filter(session -> session.step() == Step.FULL || session.step() == Step.RENEWAL)
                .orElseThrow(() -> new StaffRefusal("signed-out"));
    }

    private Account account(StaffSession session) {
        Account account = new AccountStore(em).get(session.account());
        if (!account.isActive()) {
            throw new StaffRefusal("signed-out");
        }
        return account;
    }

    private static AuditEntry.Actor actor(Account account, Client client) {
        return new AuditEntry.Actor(account.login(), account.name(), null, client.address());
    }

    private SessionStore sessions() {
        return new SessionStore(em);
    }

    private Throttle throttle() {
        return new Throttle(em);
    }

    private Instant now() {
        return clock.instant();
    }
}
