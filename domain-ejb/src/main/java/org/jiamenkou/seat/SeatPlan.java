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

/** 招生计划: the classes one school begins for the children of one year and stage. */
@Entity
@Table(name = "seat_plan")
class SeatPlan {

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

    private int classes;

    private int cap;

    private int shared;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected SeatPlan() {}

    SeatPlan(SchoolRow school, Stage stage, SchoolYear year, PlanNumbers numbers) {
        this.code = codeOf(school.code(), stage, year);
        this.districtCode = school.district();
        this.schoolCode = school.code();
        this.stage = stage;
        this.year = year.value();
        take(numbers);
    }

    static String codeOf(String school, Stage stage, SchoolYear year) {
        return school + '/' + stage.code() + '/' + year;
    }

    /** Takes other numbers; says whether they differ. */
    final boolean take(PlanNumbers numbers) {
        boolean differs = !numbers.equals(numbers());
        classes = numbers.classes();
        cap = numbers.cap();
        shared = numbers.shared();
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

    int version() {
        return version;
    }

    PlanNumbers numbers() {
        return new PlanNumbers(classes, cap, shared);
    }
}
