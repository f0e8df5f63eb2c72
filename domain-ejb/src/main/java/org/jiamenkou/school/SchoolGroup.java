package org.jiamenkou.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    String code() {
        return code;
    }
}
