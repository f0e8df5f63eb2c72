package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.audit.AuditTrail;
import org.jspecify.annotations.NullUnmarked;

/** Where administrators keep the accounts of their districts. */
@Stateless
public class AccountDesk {

    private static final Duration LAPSING = Duration.ofDays(2);

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public AccountDesk() {}

    /** The accounts at home in the officer's districts, by login. */
    @For(Role.DISTRICT_ADMIN)
    public List<AccountRow> list(Officer officer) {
        Set<String> districts = own(officer);
        List<Account> found = accounts().at(districts);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Grant>> grants =
                accounts().grants(found.stream().map(Account::id).toList());
        return found.stream()
                .map(account -> row(account, grants.getOrDefault(account.id(), List.of()), districts))
                .toList();
    }

    /** The accounts of the officer's districts whose owners have not come in yet: one statement. */
    @For(Role.DISTRICT_ADMIN)
    public Invited invited(Officer officer) {
        return accounts().invited(own(officer), now().plus(LAPSING));
    }

    /** One account; refuses {@code unknown-account} when it is not at home in one of the officer's districts. */
    @For(Role.DISTRICT_ADMIN)
    public AccountRow get(Officer officer, String login) {
        Account account = account(officer, login);
        return row(account, accounts().grants(account.id()), own(officer));
    }

    /** Opens an account at home in the district; refuses {@code not-yours}, {@code bad-login} and {@code login-taken}. */
    @For(Role.DISTRICT_ADMIN)
    public Invitation create(Officer officer, String login, String name, String district) {
        officer.require(district, Role.DISTRICT_ADMIN);
        Account account = accounts().open(login, name, district, now());
        Invitation invitation = new Invitation(account.login(), account.invite(now()));
        trail.record(officer.did(district, "account.create", account.login()).changing(null, account.name()));
        return invitation;
    }

    /** Invites the owner anew: password, authenticator, linked identities and open sessions are gone. Refuses {@code yourself}. */
    @For(Role.DISTRICT_ADMIN)
    public Invitation invite(Officer officer, String login) {
        Account account = other(officer, login);
        Invitation invitation = new Invitation(account.login(), account.invite(now()));
        new SessionStore(em).endAll(account.id(), null, now());
        new IdentityStore(em).unlinkAll(account.id());
        trail.record(officer.did(account.homeDistrict(), "account.invite", account.login()));
        return invitation;
    }

    /** Gives a role in one of the officer's districts; refuses {@code not-yours}, {@code yourself} and {@code both-sides}. */
    @For(Role.DISTRICT_ADMIN)
    public void grant(Officer officer, String login, Grant grant) {
        officer.require(grant.district(), Role.DISTRICT_ADMIN);
        Account account = other(officer, login);
        accounts().give(account.id(), grant, officer.login(), now());
        trail.record(officer.did(grant.district(), "role.give", account.login()).changing(null, grant.told()));
    }

    /** Takes a role and ends the sessions of who held it; refuses {@code not-yours} and {@code yourself}. */
    @For(Role.DISTRICT_ADMIN)
    public void take(Officer officer, String login, Grant grant) {
        officer.require(grant.district(), Role.DISTRICT_ADMIN);
        Account account = other(officer, login);
        accounts().take(account.id(), grant);
        new SessionStore(em).endAll(account.id(), null, now());
        trail.record(officer.did(grant.district(), "role.take", account.login()).changing(grant.told(), null));
    }

    /** Shuts an account and ends its sessions; refuses {@code yourself}. */
    @For(Role.DISTRICT_ADMIN)
    public void disable(Officer officer, String login) {
        Account account = other(officer, login);
        String before = account.state().code();
        account.disable();
        new SessionStore(em).endAll(account.id(), null, now());
        trail.record(officer.did(account.homeDistrict(), "account.disable", account.login())
                .changing(before, account.state().code()));
    }

    /** Opens a shut account again; refuses {@code yourself}. */
    @For(Role.DISTRICT_ADMIN)
    public void enable(Officer officer, String login) {
        Account account = other(officer, login);
        String before = account.state().code();
        account.enable();
        trail.record(officer.did(account.homeDistrict(), "account.enable", account.login())
                .changing(before, account.state().code()));
    }

    private static AccountRow row(Account account, List<Grant> grants, Set<String> districts) {
        List<Grant> seen = grants.stream()
                .filter(grant -> districts.contains(grant.district()))
                .toList();
        return new AccountRow(account.login(), account.name(), account.homeDistrict(), account.state(), seen);
    }

    /** Nobody changes their own roles, so that no district is left without an administrator by mistake. */
    private Account other(Officer officer, String login) {
        Account account = account(officer, login);
        if (account.id() == officer.account()) {
            throw new StaffRefusal("yourself");
        }
        return account;
    }

    private Account account(Officer officer, String login) {
        return accounts().get(login, own(officer));
    }

    private static Set<String> own(Officer officer) {
        return officer.districts(Role.DISTRICT_ADMIN);
    }

    private AccountStore accounts() {
        return new AccountStore(em);
    }

    private Instant now() {
        return clock.instant();
    }
}
