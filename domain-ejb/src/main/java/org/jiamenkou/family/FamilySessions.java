package org.jiamenkou.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;

/** Tells on every request whose token it is, and lets guardians see and end their sessions: 30 days without use, 90 at most. */
@Stateless
public class FamilySessions {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Vault vault;

    /** For the container. */
    @NullUnmarked
    public FamilySessions() {
        this.vault = Vault.configured();
    }

    /** For use outside the container, within a transaction of the caller's. */
    public FamilySessions(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
    }

    /** Who holds the token; empty when it is ended, too old, or the guardian has gone. */
    public Optional<Guardian> presence(String token) {
        return store().find(token, clock.instant()).map(present -> {
            String phone = vault.open(present.phoneSealed(), GuardianStore.phoneOwner(present.guardian()));
            return new Guardian(present.guardian(), Masks.phone(phone), present.number());
        });
    }

    /** The guardian's browsers that are signed in, the one used last first. */
    public List<DeviceRow> devices(Guardian guardian) {
        return store().of(guardian, clock.instant());
    }

    /** Ends one of the guardian's sessions; one that is not theirs or not open is left alone. */
    public void revoke(Guardian guardian, String number) {
        store().end(guardian.code(), number, clock.instant());
    }

    /** Ends every session of the guardian but the one that asks. */
    public void revokeOthers(Guardian guardian) {
        store().endOthers(guardian.code(), guardian.session(), clock.instant());
    }

    /** Ends the session of a token; one that is not open is left alone. */
    public void signOut(String token) {
        store().endToken(token, clock.instant());
    }

    private SessionStore store() {
        return new SessionStore(em);
    }
}
