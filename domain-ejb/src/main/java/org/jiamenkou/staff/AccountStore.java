package org.jiamenkou.staff;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Visible;

/** Accounts and the roles they hold. */
final class AccountStore {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final EntityManager em;

    AccountStore(EntityManager em) {
        this.em = em;
    }

    /** A typed login as it is kept. */
    static String login(String typed) {
        return typed.strip().toLowerCase(java.util.Locale.ROOT);
    }

    Optional<Account> find(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login(login))
                .getResultStream()
                .findFirst();
    }

    Account get(long id) {
        return em.find(Account.class, id);
    }

    /** The account of that login, if its home is one of the districts; refuses {@code unknown-account}. */
    Account get(String login, Collection<String> districts) {
        return find(login)
                .filter(account -> districts.contains(account.homeDistrict()))
                .orElseThrow(() -> StaffRefusal.unknownAccount(login));
    }

    /** Opens an account; refuses {@code bad-login} and {@code login-taken}. */
    Account open(String login, String name, String district, Instant now) {
        String kept = login(login);
        if (!LOGIN.matcher(kept).matches()) {
            throw new StaffRefusal("bad-login", kept);
        }
        if (name.isBlank() || name.length() > 60 || !Visible.is(name)) {
            throw new StaffRefusal("bad-name", name);
        }
        if (find(kept).isPresent()) {
            throw new StaffRefusal("login-taken", kept);
        }
        Account account = new Account(kept, name.strip(), district, now);
        em.persist(account);
        em.flush();
        return account;
    }

    /** Every account whose home is one of the districts, by login. */
    List<Account> at(Collection<String> districts) {
        return em.createQuery(
                        "select a from Account a where a.homeDistrict in :districts order by a.login", Account.class)
                .setParameter("districts", districts)
                .getResultList();
    }

    /** Counts those that were invited and have not come in, and those whose code is not good any more at that moment. */
    Invited invited(Collection<String> districts, Instant soon) {
        Object[] counts = (Object[]) em.createQuery("select count(a),"
                        + " sum(case when a.inviteUntil <= :soon then 1 else 0 end)"
                        + " from Account a where a.homeDistrict in :districts and a.state = :state")
                .setParameter("soon", Moments.kept(soon))
                .setParameter("districts", districts)
                .setParameter("state", AccountState.INVITED)
                .getSingleResult();
        return new Invited(((Number) counts[0]).longValue(), counts[1] == null ? 0 : ((Number) counts[1]).longValue());
    }

    List<Grant> grants(long account) {
        return grants(List.of(account)).getOrDefault(account, List.of());
    }

    /** The roles of each of the accounts. */
    Map<Long, List<Grant>> grants(Collection<Long> accounts) {
        return em.createQuery("select g from RoleGrant g where g.account in :accounts order by g.id", RoleGrant.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        RoleGrant::account, Collectors.mapping(RoleGrant::grant, Collectors.toList())));
    }

    /** Gives a role; one that is held already stays. Refuses {@code both-sides}. */
    void give(long account, Grant grant, String by, Instant now) {
        if (grants(account).contains(grant)) {
            return;
        }
        String side = grant.role().side();
        if (side != null && takeSide(account, side) == 0) {
            throw new StaffRefusal("both-sides", grant.role().code());
        }
        em.persist(new RoleGrant(account, grant, by, now));
        em.flush();
    }

    /** Takes a role; an account that holds no role of its side any more stands on none. */
    void take(long account, Grant grant) {
        em.createQuery("select g from RoleGrant g where g.account = :account", RoleGrant.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(held -> held.grant().equals(grant))
                .forEach(em::remove);
        em.flush();
        em.createNativeQuery("update staff_account set side = null where id = ? and not exists"
                        + " (select 1 from staff_grant where account_id = ? and side is not null)")
                .setParameter(1, account)
                .setParameter(2, account)
                .executeUpdate();
    }

    private int takeSide(long account, String side) {
        return em.createNativeQuery("update staff_account set side = ? where id = ? and (side is null or side = ?)")
                .setParameter(1, side)
                .setParameter(2, account)
                .setParameter(3, side)
                .executeUpdate();
    }
}
