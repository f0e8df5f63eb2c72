package org.jiamenkou.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    private String role;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For JPA. */
    @NullUnmarked
    protected GroupMember() {}

    GroupMember(SchoolGroup group, School school) {
        this.code = codeOf(group, school);
        this.groupCode = group.code();
        this.schoolCode = school.code();
        this.role = "member";
    }

    static String codeOf(SchoolGroup group, School school) {
        return group.code() + "/" + school.code();
    }
}
