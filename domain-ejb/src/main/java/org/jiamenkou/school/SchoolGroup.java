package org.jiamenkou.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jiamenkou.kernel.GroupKind;
import org.jspecify.annotations.NullUnmarked;

/** 教育集团, 学区, 大学区, 共同体: schools that belong together. */
@Entity
@Table(name = "school_group")
class SchoolGroup {

    @Id
    private String code;

    @Column(name = "district_code")
    private String districtCode;

    private String kind;

    private String name;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected SchoolGroup() {}

    SchoolGroup(String districtCode, String kind, String name) {
        this.code = Codes.group(districtCode, kind, name);
        this.districtCode = districtCode;
        this.kind = kind;
        this.name = name;
    }

    /** From now on it is called that; its code stays. */
    void rename(String newName) {
        name = newName;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    GroupKind kind() {
        return GroupKind.parse(kind).orElse(GroupKind.EDUCATION_GROUP);
    }

    int version() {
        return version;
    }

    GroupRow row(List<MemberRow> members) {
        return new GroupRow(code, districtCode, kind(), name, members, version);
    }
}
