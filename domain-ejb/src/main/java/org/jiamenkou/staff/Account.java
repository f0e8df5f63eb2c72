package org.jiamenkou.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jiamenkou.vault.Tokens;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in, or is invited to. */
@Entity
@Table(name = "staff_account")
class Account {

    private static final Duration INVITATION = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String login;

    private String name;

    @Column(name = "home_district")
    private String homeDistrict;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "password_set_at")
    private @Nullable LocalDateTime passwordSetAt;

    @Column(name = "totp_secret")
    private @Nullable String totpSecret;

    @Column(name = "totp_step")
    private long totpStep;

    @Column(name = "invite_hash")
    private @Nullable String inviteHash;

    @Column(name = "invite_until")
    private @Nullable LocalDateTime inviteUntil;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected Account() {}

    Account(String login, String name, String homeDistrict, Instant now) {
        this.login = login;
        this.name = name;
        this.homeDistrict = homeDistrict;
        this.state = AccountState.INVITED;
        this.createdAt = Moments.kept(now);
    }

    /** Gives the account back to its owner by a one-time code: password and authenticator are forgotten. */
    String invite(Instant now) {
        String code = Tokens.legible(4);
        state = AccountState.INVITED;
        passwordHash = null;
        totpSecret = null;
        inviteHash = Tokens.hash(Tokens.typed(code));
        inviteUntil = Moments.kept(now.plus(INVITATION));
        return code;
    }

    boolean isInvitedBy(String code, Instant now) {
        return state == AccountState.INVITED
                && inviteHash != null
                && !Moments.isBefore(inviteUntil, now)
                && inviteHash.equals(Tokens.hash(Tokens.typed(code)));
    }

    /** The owner chose a password; whatever invited them is used up. */
    void choosePassword(String kept, Instant now) {
        state = AccountState.ACTIVE;
        passwordHash = kept;
        passwordSetAt = Moments.kept(now);
        inviteHash = null;
        inviteUntil = null;
    }

    /** Takes the authenticator that knows the secret and has shown the code of that step. */
    void useAuthenticator(String secret, long step, Vault vault) {
        totpSecret = vault.close(secret, owner());
        totpStep = step;
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    /** Back to what it was: without a password it has to be invited anew. */
    void enable() {
        state = passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    long id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String homeDistrict() {
        return homeDistrict;
    }

    AccountState state() {
        return state;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Instant passwordSetAt() {
        return Moments.read(passwordSetAt == null ? createdAt : passwordSetAt);
    }

    boolean hasAuthenticator() {
        return totpSecret != null;
    }

    /** What the account's authenticator shows; nothing where none is registered. */
    Optional<Totp> authenticator(Vault vault) {
        return Optional.ofNullable(totpSecret).map(kept -> Totp.of(vault.open(kept, owner())));
    }

    private String owner() {
        return "account " + id;
    }
}
