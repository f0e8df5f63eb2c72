package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jiamenkou.audit.AuditEntry;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.throttle.Tries;
import org.jiamenkou.vault.Tokens;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The transactions of signing in; {@link SignIn} puts them in order and does what takes long between them. */
@Stateless
public class SignInSteps {

    private static final int RECOVERY_CODES = 10;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    private final PasswordRules rules = PasswordRules.configured();

    private final Vault vault = Vault.configured();

    /** For the container. */
    @NullUnmarked
    public SignInSteps() {}

    /**
     * What a password is compared with.
     *
     * @param account the account, or null where there is none that may sign in
     * @param hash its password as kept, or null
     */
    public record Candidate(
            @Nullable Long account, @Nullable String hash) {}

    /** Counts a try at a login and gives what the password is compared with; refuses {@code wait}. */
    public Candidate candidate(String login, Client client) {
        Optional<Account> account = accounts().find(login).filter(Account::isActive);
        Long id = account.map(Account::id).orElse(null);
        keys(login, id, client).forEach(key -> throttle().attempt(key, now()));
        return new Candidate(id, account.map(Account::passwordHash).orElse(null));
    }

    /** Counts a try from this address at what has no account yet; refuses {@code wait}. */
    public void attempt(Client client) {
        throttle().attempt(Throttle.ofAddress(client.address()), now());
    }

    /** Counts a try at the code of a session on its way; refuses {@code wait} and {@code signed-out}. */
    public void attemptCode(String token, Step step) {
        StaffSession session = sessions().get(token, step, now());
        throttle().attempt(Throttle.ofCodes(session.account()), now());
    }

    /** The password was right. */
    public Entrance passwordWasRight(String login, long id, Client client) {
        List<Tries.Key> keys = keys(login, id, client);
        throttle().reset(keys.get(0), now());
        keys.stream().skip(1).forEach(key -> throttle().forgive(key, now()));
        Step next = accounts().get(id).hasAuthenticator() ? Step.CODE : Step.ENROLMENT;
        return new Entrance(sessions().open(id, next, client, now()), next, null);
    }

    /** The password or the login was wrong. */
    public void passwordWasWrong(String login, Client client) {
        Optional<Account> account = accounts().find(login);
        trail.record(AuditEntry.refused(
                new AuditEntry.Actor(account.map(Account::login).orElse(null), null, null, client.address()),
                account.map(Account::homeDistrict).orElse(null),
                "sign-in",
                account.map(Account::login).orElse("?"),
                "wrong-credentials"));
    }

    /**
     * Somebody comes from the provider of identities: it stands for the password, and for the code too where it has asked for a
     * second factor itself. Empty when the identity is linked with no account that may sign in.
     */
    public Optional<Entrance> provided(Identity identity, Client client) {
        Optional<Account> known =
                new IdentityStore(em).account(identity).map(accounts()::get).filter(Account::isActive);
        if (known.isEmpty()) {
            trail.record(AuditEntry.refused(
                    new AuditEntry.Actor(null, null, null, client.address()),
                    null,
                    "sign-in",
                    identity.issuer(),
                    "unknown-identity"));
            return Optional.empty();
        }
        Account account = known.get();
        if (identity.twoFactors()) {
            return Optional.of(admit(account, Step.FULL, client));
        }
        Step next = account.hasAuthenticator() ? Step.CODE : Step.ENROLMENT;
        return Optional.of(new Entrance(sessions().open(account.id(), next, client, now()), next, null));
    }

    /** Lets in whoever shows the code of the present step or one of the recovery codes; refuses {@code wrong-code}. */
    public Entrance code(String token, String code, Client client) {
        StaffSession session = sessions().get(token, Step.CODE, now());
        Account account = accounts().get(session.account());
        if (!account.isActive() || !isCodeOf(account, code)) {
            throw new StaffRefusal("wrong-code");
        }
        return enter(session, account, client);
    }

    /** What the authenticator is to be given. */
    public Enrolment enrolment(String token) {
        StaffSession session = sessions().get(token, Step.ENROLMENT, now());
        Account account = accounts().get(session.account());
        return AuthenticatorAddress.of(account.login(), session.offeredSecret(vault));
    }

    /** Takes the authenticator that shows the right code; refuses {@code wrong-code}. */
    public Enrolled enrol(String token, String code, Client client) {
        StaffSession session = sessions().get(token, Step.ENROLMENT, now());
        Account account = accounts().get(session.account());
        String secret = session.offeredSecret(vault);
        OptionalLong step = Totp.of(secret).stepOf(Tokens.typed(code), now());
        if (step.isEmpty() || !account.isActive() || account.hasAuthenticator()) {
            throw new StaffRefusal("wrong-code");
        }
        account.useAuthenticator(secret, step.getAsLong(), vault);
        List<String> codes = freshRecoveryCodes(account.id());
        return new Enrolled(enter(session, account, client), codes);
    }

    /** Opens the account of the first administrator; refuses {@code wrong-code}, {@code bad-login}, {@code login-taken}. */
    public Entrance setUp(SetUpRequest request, Runnable beside, String kept, Client client) {
        int used = em.createNativeQuery("delete from staff_set_up where code_hash = ?")
                .setParameter(1, Tokens.hash(Tokens.typed(request.code())))
                .executeUpdate();
        if (used != 1 || request.districts().isEmpty()) {
            throw new StaffRefusal("wrong-code");
        }
        beside.run();
        Account account = accounts()
                .open(request.login(), request.name(), request.districts().get(0), now());
        account.choosePassword(kept, now());
        for (String district : request.districts()) {
            accounts().give(account.id(), Grant.in(district, Role.DISTRICT_ADMIN), account.login(), now());
        }
        return begun(account, "set-up", client);
    }

    /** Gives an invited account the password its owner chose; refuses {@code wrong-code}. */
    public Entrance join(String login, String invitation, String kept, Client client) {
        Account account = accounts()
                .find(login)
                .filter(found -> found.isInvitedBy(invitation, now()))
                .orElseThrow(() -> new StaffRefusal("wrong-code"));
        account.choosePassword(kept, now());
        return begun(account, "join", client);
    }

    private Entrance begun(Account account, String what, Client client) {
        Entrance entrance =
                new Entrance(sessions().open(account.id(), Step.ENROLMENT, client, now()), Step.ENROLMENT, null);
        throttle().forgive(Throttle.ofAddress(client.address()), now());
        trail.record(AuditEntry.done(actor(account, client.address()), account.homeDistrict(), what, account.login()));
        return entrance;
    }

    private Entrance enter(StaffSession session, Account account, Client client) {
        session.end(now());
        throttle().reset(Throttle.ofCodes(account.id()), now());
        return admit(account, rules.expired(account.passwordSetAt(), now()) ? Step.RENEWAL : Step.FULL, client);
    }

    private Entrance admit(Account account, Step step, Client client) {
        String token = sessions().open(account.id(), step, client, now());
        Entrance entrance = new Entrance(token, step, sessions().remember(account.id(), client, now()));
        trail.record(
                AuditEntry.done(actor(account, client.address()), account.homeDistrict(), "sign-in", account.login()));
        return entrance;
    }

    private boolean isCodeOf(Account account, String typed) {
        String code = Tokens.typed(typed);
        OptionalLong step = account.authenticator(vault)
                .map(totp -> totp.stepOf(code, now()))
                .orElse(OptionalLong.empty());
        if (step.isPresent()) {
            return em.createNativeQuery("update staff_account set totp_step = ? where id = ? and totp_step < ?")
                            .setParameter(1, step.getAsLong())
                            .setParameter(2, account.id())
                            .setParameter(3, step.getAsLong())
                            .executeUpdate()
                    == 1;
        }
        return em.createNativeQuery(
                                "update staff_recovery_code set used_at = ? where code_hash = ? and used_at is null")
                        .setParameter(1, Moments.text(now()))
                        .setParameter(2, RecoveryCode.hash(account.id(), code))
                        .executeUpdate()
                == 1;
    }

    private List<String> freshRecoveryCodes(long account) {
        em.createQuery("delete from RecoveryCode r where r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        List<String> codes =
                Stream.generate(() -> Tokens.legible(3)).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> em.persist(new RecoveryCode(account, code)));
        return codes;
    }

    private static AuditEntry.Actor actor(Account account, @Nullable String address) {
        return new AuditEntry.Actor(account.login(), account.name(), null, address);
    }

    /** The account's own bucket first: that of the browser when it is known to the account, else that of strangers and the address. */
    private List<Tries.Key> keys(String login, @Nullable Long account, Client client) {
        String kept = AccountStore.login(login);
        String device = client.device();
        if (account != null && device != null && sessions().knows(account, device)) {
            return List.of(Throttle.ofDevice(kept, device));
        }
        return List.of(Throttle.ofStrangersAt(kept), Throttle.ofAddress(client.address()));
    }

    private AccountStore accounts() {
        return new AccountStore(em);
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
