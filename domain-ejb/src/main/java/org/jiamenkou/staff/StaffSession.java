package org.jiamenkou.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jiamenkou.vault.Tokens;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One browser that is signed in, or on its way. */
@Entity
@Table(name = "staff_session")
class StaffSession {

    /** Longest without a request. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** Longest at all. */
    static final Duration ABSOLUTE = Duration.ofHours(8);

    /** Longest on the way in. */
    static final Duration HALFWAY = Duration.ofMinutes(10);

    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final int AGENT = 200;

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    private String number;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private Step step;

    @Column(name = "pending_secret")
    private @Nullable String pendingSecret;

    @Column(name = "started_at")
    private LocalDateTime startedAt;

    @Column(name = "seen_at")
    private LocalDateTime seenAt;

    @Column(name = "ended_at")
    private @Nullable LocalDateTime endedAt;

    private String address;

    private String agent;

    /** For JPA. */
    @NullUnmarked
    protected StaffSession() {}

    StaffSession(String token, long account, Step step, Client client, Instant now) {
        this.tokenHash = Tokens.hash(token);
        this.number = Tokens.legible(2);
        this.account = account;
        this.step = step;
        this.startedAt = Moments.kept(now);
        this.seenAt = startedAt;
        this.address = client.address();
        this.agent = client.agent().substring(0, Math.min(AGENT, client.agent().length()));
    }

    boolean isOpen(Instant now) {
        Duration longest = step == Step.FULL || step == Step.RENEWAL ? ABSOLUTE : HALFWAY;
        return endedAt == null
                && now.isBefore(Moments.read(startedAt).plus(longest))
                && now.isBefore(Moments.read(seenAt).plus(IDLE));
    }

    /** Notes that it is used, once a minute and not with every request. */
    void seen(Instant now) {
        if (Moments.isBefore(seenAt, now.minus(NOTED))) {
            seenAt = Moments.kept(now);
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = Moments.kept(now);
        }
    }

    /** The secret offered for the authenticator: the same however often the page is opened. */
    String offeredSecret(Vault vault) {
        String owner = "session " + number;
        if (pendingSecret == null) {
            pendingSecret = vault.close(Totp.freshSecret(), owner);
        }
        return vault.open(pendingSecret, owner);
    }

    String number() {
        return number;
    }

    long account() {
        return account;
    }

    Step step() {
        return step;
    }

    SessionRow row() {
        return new SessionRow(number, Moments.read(startedAt), Moments.read(seenAt), address, agent);
    }
}
