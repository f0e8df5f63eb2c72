package org.jiamenkou.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jiamenkou.vault.Tokens;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A code that stands in for the authenticator, once. */
@Entity
@Table(name = "staff_recovery_code")
class RecoveryCode {

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "account_id")
    private long account;

    @Column(name = "used_at")
    private @Nullable LocalDateTime usedAt;

    /** For JPA. */
    @NullUnmarked
    protected RecoveryCode() {}

    RecoveryCode(long account, String code) {
        this.account = account;
        this.codeHash = hash(account, code);
    }

    static String hash(long account, String code) {
        return Tokens.hash(account + ":" + Tokens.typed(code));
    }
}
