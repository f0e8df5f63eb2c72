package org.jiamenkou.staff;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which account an identity belongs to; the key of the table lets it belong to one. */
final class IdentityStore {

    private final EntityManager em;

    IdentityStore(EntityManager em) {
        this.em = em;
    }

    /** The account of an identity. */
    Optional<Long> account(Identity identity) {
        List<?> found = em.createNativeQuery("select account_id from staff_identity where issuer = ? and subject = ?")
                .setParameter(1, identity.issuer())
                .setParameter(2, identity.subject())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** The providers an account is known to. */
    List<String> issuers(long account) {
        return em
                .createNativeQuery("select issuer from staff_identity where account_id = ? order by issuer")
                .setParameter(1, account)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Keeps whose it is, unless it is somebody's or the account has another one there; tells whether it belongs to the account now. */
    boolean link(Identity identity, long account, Instant now) {
        em.createNativeQuery(
                        "insert ignore into staff_identity (issuer, subject, account_id, linked_at) values (?, ?, ?, ?)")
                .setParameter(1, identity.issuer())
                .setParameter(2, identity.subject())
                .setParameter(3, account)
                .setParameter(4, Moments.text(now))
                .executeUpdate();
        return account(identity).filter(owner -> owner == account).isPresent();
    }

    /** Forgets what an account is at a provider; tells whether there was something to forget. */
    boolean unlink(String issuer, long account) {
        return em.createNativeQuery("delete from staff_identity where issuer = ? and account_id = ?")
                        .setParameter(1, issuer)
                        .setParameter(2, account)
                        .executeUpdate()
                > 0;
    }

    /** Forgets every identity of an account. */
    void unlinkAll(long account) {
        em.createNativeQuery("delete from staff_identity where account_id = ?")
                .setParameter(1, account)
                .executeUpdate();
    }
}
