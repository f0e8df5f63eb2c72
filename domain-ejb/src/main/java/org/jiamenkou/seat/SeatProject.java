package org.jiamenkou.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 建设项目: adds seats to a school from the year it opens in. */
@Entity
@Table(name = "seat_project")
class SeatProject {

    @Id
    private String code;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "school_code")
    private String schoolCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String name;

    private int seats;

    @Column(name = "opening_year")
    private int openingYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "opening_term")
    private Term openingTerm;

    private @Nullable String document;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected SeatProject() {}

    SeatProject(SchoolRow school, ProjectEntry entry) {
        this.code = school.code() + "/p"
                + UUID.nameUUIDFromBytes((entry.stage() + entry.name()).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
        this.districtCode = school.district();
        this.schoolCode = school.code();
        this.stage = entry.stage();
        this.name = entry.name();
        this.seats = entry.seats();
        this.openingYear = entry.opens().value();
        this.openingTerm = entry.term();
        this.document = entry.document();
    }

    /** Takes other seats and another opening; school, stage and name stay. */
    void change(ProjectEntry entry) {
        seats = entry.seats();
        openingYear = entry.opens().value();
        openingTerm = entry.term();
        document = entry.document();
    }

    String schoolCode() {
        return schoolCode;
    }

    String districtCode() {
        return districtCode;
    }

    int version() {
        return version;
    }

    SeatSteps.Step step() {
        return new SeatSteps.Step(new SchoolYear(openingYear), seats);
    }

    ProjectRow row() {
        ProjectEntry entry =
                new ProjectEntry(schoolCode, stage, name, seats, new SchoolYear(openingYear), openingTerm, document);
        return new ProjectRow(code, districtCode, entry, version);
    }
}
