package org.jiamenkou.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 区县: publishes notices and says which year is the current one. */
@Entity
@Table(name = "district")
class District {

    @Id
    private String code;

    private String name;

    private String city;

    private String province;

    @Column(name = "current_year")
    private int currentYear;

    @Column(name = "next_year_visible_from")
    private @Nullable LocalDate nextYearVisibleFrom;

    @Column(name = "boundary_metres")
    private double boundaryMetres;

    private @Nullable String contact;

    @Column(name = "walk_factor")
    private double walkFactor;

    @Column(name = "walk_metres_per_minute")
    private int walkMetresPerMinute;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected District() {}

    District(DistrictEntry entry) {
        this.code = entry.code() == null ? Codes.district(entry.city(), entry.name()) : entry.code();
        this.name = entry.name();
        this.city = entry.city();
        this.province = entry.province() == null ? "" : entry.province();
        this.currentYear = entry.currentYear().value();
        this.nextYearVisibleFrom = entry.nextYearVisibleFrom();
        this.contact = entry.contact();
        this.boundaryMetres = 30;
        walkAt(WalkingPace.USUAL);
    }

    String code() {
        return code;
    }

    /** From {@code day} on families see the notices of the year after the current one beside it; null for not yet. */
    void showNextYearFrom(@Nullable LocalDate day) {
        nextYearVisibleFrom = day;
    }

    /** Questions that name no year mean {@code year} from now on; the year after it is hidden again. */
    void turnTo(SchoolYear year) {
        if (year.value() != currentYear) {
            currentYear = year.value();
            nextYearVisibleFrom = null;
        }
    }

    /** Points nearer than this to the edge of an area are answered as lying on it. */
    void countAsBoundary(double metres) {
        boundaryMetres = metres;
    }

    /** From now on minutes on foot are reckoned at that pace. */
    final void walkAt(WalkingPace pace) {
        walkFactor = pace.factor();
        walkMetresPerMinute = pace.metresPerMinute();
    }

    DistrictPolicy policy() {
        return new DistrictPolicy(
                code,
                name,
                city,
                province,
                new SchoolYear(currentYear),
                nextYearVisibleFrom,
                boundaryMetres,
                contact,
                new WalkingPace(walkFactor, walkMetresPerMinute),
                version);
    }

    DistrictRow row(LocalDate today) {
        return policy().row(today);
    }
}
