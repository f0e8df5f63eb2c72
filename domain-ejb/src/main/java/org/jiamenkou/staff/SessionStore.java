package org.jiamenkou.staff;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.vault.Tokens;
import org.jspecify.annotations.Nullable;

/** Sessions and the browsers they were opened from. */
final class SessionStore {

    private final EntityManager em;

    SessionStore(EntityManager em) {
        this.em = em;
    }

    /** The open session of that token. */
    Optional<StaffSession> find(String token, Instant now) {
        return Optional.ofNullable(em.find(StaffSession.class, Tokens.hash(token)))
                .filter(session -> session.isOpen(now));
    }

    /** The open session of that token at that step; refuses {@code signed-out}. */
    StaffSession get(String token, Step step, Instant now) {
        return find(token, now)
                .filter(session -> session.step() == step)
                .orElseThrow(() -> new StaffRefusal("signed-out"));
    }

    /** Opens a session and gives its token. */
    String open(long account, Step step, Client client, Instant now) {
        String token = Tokens.fresh();
        em.persist(new StaffSession(token, account, step, client, now));
        return token;
    }

    /** The sessions of an account that are signed in, newest first. */
    List<StaffSession> of(long account, Instant now) {
        return em.createQuery(
                        "select s from StaffSession s where s.account = :account and s.endedAt is null"
                                + " order by s.startedAt desc",
                        StaffSession.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(session -> session.isOpen(now) && session.step() == Step.FULL)
                .toList();
    }

    /** Ends every session of an account, but for the one of that number. */
    void endAll(long account, @Nullable String but, Instant now) {
        em.createQuery("update StaffSession s set s.endedAt = :now"
                        + " where s.account = :account and s.endedAt is null and s.number <> :but")
                .setParameter("now", Moments.kept(now))
                .setParameter("account", account)
                .setParameter("but", but == null ? "" : but)
                .executeUpdate();
    }

    boolean knows(long account, String device) {
        return !em.createQuery(
                        "select d.account from Device d where d.account = :account and d.tokenHash = :hash", Long.class)
                .setParameter("account", account)
                .setParameter("hash", Tokens.hash(device))
                .getResultList()
                .isEmpty();
    }

    /** Remembers the browser; gives the token it keeps, or null when it is known already. */
    @Nullable
    String remember(long account, Client client, Instant now) {
        String device = client.device();
        if (device != null && knows(account, device)) {
            return null;
        }
        String fresh = Tokens.fresh();
        em.persist(new Device(account, fresh, now));
        return fresh;
    }
}
