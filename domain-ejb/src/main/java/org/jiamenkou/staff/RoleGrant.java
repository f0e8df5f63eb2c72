package org.jiamenkou.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A role an account holds, and who gave it. */
@Entity
@Table(name = "staff_grant")
class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "district_code")
    private String district;

    @Column(name = "school_code")
    private String school;

    private @Nullable String side;

    @Column(name = "granted_at")
    private LocalDateTime grantedAt;

    @Column(name = "granted_by")
    private String grantedBy;

    /** For JPA. */
    @NullUnmarked
    protected RoleGrant() {}

    RoleGrant(long account, Grant grant, String by, Instant now) {
        this.account = account;
        this.role = grant.role();
        this.district = grant.district();
        this.school = Objects.requireNonNullElse(grant.school(), "");
        this.side = grant.role().side();
        this.grantedAt = Moments.kept(now);
        this.grantedBy = by;
    }

    long account() {
        return account;
    }

    Grant grant() {
        return new Grant(role, district, school.isEmpty() ? null : school);
    }
}
