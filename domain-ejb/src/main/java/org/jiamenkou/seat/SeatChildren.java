package org.jiamenkou.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.NullUnmarked;

/** 适龄儿童: how many children of one year live in a school's zone, or in a part of it. */
@Entity
@Table(name = "seat_children")
class SeatChildren {

    @Id
    private String code;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "school_code")
    private String schoolCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "admission_year")
    private int year;

    private String zone;

    private int children;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected SeatChildren() {}

    SeatChildren(SchoolRow school, Stage stage, SchoolYear year, String zone, int children) {
        this.code = codeOf(school.code(), stage, year, zone);
        this.districtCode = school.district();
        this.schoolCode = school.code();
        this.stage = stage;
        this.year = year.value();
        this.zone = zone;
        this.children = children;
    }

    static String codeOf(String school, Stage stage, SchoolYear year, String zone) {
        return school + '/' + stage.code() + '/' + year + '/' + zone;
    }

    /** Takes another count; says whether it differs. */
    boolean count(int counted) {
        boolean differs = children != counted;
        children = counted;
        return differs;
    }

    String code() {
        return code;
    }

    String schoolCode() {
        return schoolCode;
    }

    SchoolYear year() {
        return new SchoolYear(year);
    }

    String zone() {
        return zone;
    }

    int children() {
        return children;
    }
}
