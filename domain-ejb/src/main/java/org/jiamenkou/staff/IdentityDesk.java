package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jspecify.annotations.NullUnmarked;

/** Where officers link their own account with who they are at the district's provider of identities. */
@Stateless
public class IdentityDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public IdentityDesk() {}

    /** The providers the officer is known to. */
    @For(everybody = true)
    public List<String> mine(Officer officer) {
        return store().issuers(officer.account());
    }

    /** Links an identity; refuses {@code identity-taken} when it is somebody else's or the account has another one there. */
    @For(everybody = true)
    public void link(Officer officer, Identity identity) {
        if (!store().link(identity, officer.account(), clock.instant())) {
            throw new StaffRefusal("identity-taken");
        }
        trail.record(officer.did(null, "identity.link", identity.issuer()));
    }

    /** Forgets the officer's identity there; without one, nothing happens. */
    @For(everybody = true)
    public void unlink(Officer officer, String issuer) {
        if (store().unlink(issuer, officer.account())) {
            trail.record(officer.did(null, "identity.unlink", issuer));
        }
    }

    private IdentityStore store() {
        return new IdentityStore(em);
    }
}
