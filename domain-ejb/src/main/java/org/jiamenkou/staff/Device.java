package org.jiamenkou.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jiamenkou.vault.Tokens;
import org.jspecify.annotations.NullUnmarked;

/** A browser from which an account was signed in before: its tries are counted apart from those of strangers. */
@Entity
@Table(name = "staff_device")
class Device {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long account;

    @Column(name = "seen_at")
    private LocalDateTime seenAt;

    /** For JPA. */
    @NullUnmarked
    protected Device() {}

    Device(long account, String token, Instant now) {
        this.account = account;
        this.tokenHash = Tokens.hash(token);
        this.seenAt = Moments.kept(now);
    }
}
