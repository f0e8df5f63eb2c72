package org.jiamenkou.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jiamenkou.kernel.MemberRole;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A school's membership of a group, from one day to another. */
@Entity
@Table(name = "group_member")
class GroupMember {

    @Id
    private String code;

    @Column(name = "group_code")
    private String groupCode;

    @Column(name = "school_code")
    private String schoolCode;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected GroupMember() {}

    GroupMember(SchoolGroup group, School school) {
        this(group, school, MemberRole.MEMBER, Period.ALWAYS);
    }

    GroupMember(SchoolGroup group, School school, MemberRole role, Period period) {
        String since = period.from() == null ? "" : "/" + period.from();
        this.code = codeOf(group, school) + since;
        this.groupCode = group.code();
        this.schoolCode = school.code();
        change(role, period);
    }

    /** The school is that to the group, in that period. */
    final void change(MemberRole newRole, Period period) {
        role = newRole;
        validFrom = period.from();
        validTo = period.to();
    }

    String code() {
        return code;
    }

    String groupCode() {
        return groupCode;
    }

    String schoolCode() {
        return schoolCode;
    }

    MemberRole role() {
        return role;
    }

    Period period() {
        return new Period(validFrom, validTo);
    }

    int version() {
        return version;
    }

    static String codeOf(SchoolGroup group, School school) {
        return group.code() + "/" + school.code();
    }
}
