package org.jiamenkou.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.NullUnmarked;

/** 公告: what one district says for one stage, admission year and population. Its text comes in revisions. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    private String code;

    @Column(name = "district_code")
    private String districtCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "admission_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private Population population;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected Notice() {}

    Notice(String districtCode, SchoolYear year, Stage stage, Population population) {
        this.code = codeOf(districtCode, year, stage, population);
        this.districtCode = districtCode;
        this.year = year.value();
        this.stage = stage;
        this.population = population;
    }

    /** The code of the notice on that subject, whether there is one or not. */
    static String codeOf(String district, SchoolYear year, Stage stage, Population population) {
        return district + "-" + year + "-" + stage.code() + "-" + population.code();
    }

    String code() {
        return code;
    }

    String districtCode() {
        return districtCode;
    }

    Stage stage() {
        return stage;
    }

    SchoolYear year() {
        return new SchoolYear(year);
    }

    Population population() {
        return population;
    }
}
