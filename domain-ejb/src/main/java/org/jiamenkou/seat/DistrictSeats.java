package org.jiamenkou.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a district has settled about seats; whoever publishes a forecast holds it meanwhile. */
@Entity
@Table(name = "seat_setting")
class DistrictSeats {

    @Id
    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "primary_cap")
    private int primaryCap;

    @Column(name = "junior_cap")
    private int juniorCap;

    @Column(name = "yellow_from")
    private int yellowFrom;

    @Column(name = "red_from")
    private int redFrom;

    @Column(name = "admission_year")
    private int year;

    private @Nullable String document;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected DistrictSeats() {}

    DistrictSeats(String districtCode, SeatSetting setting) {
        this.districtCode = districtCode;
        settle(setting);
    }

    /** Takes another settlement. */
    final void settle(SeatSetting setting) {
        primaryCap = setting.primaryCap();
        juniorCap = setting.juniorCap();
        yellowFrom = setting.thresholds().yellowFrom();
        redFrom = setting.thresholds().redFrom();
        year = setting.year().value();
        document = setting.document();
    }

    String districtCode() {
        return districtCode;
    }

    SeatSetting setting() {
        BandThresholds thresholds = new BandThresholds(yellowFrom, redFrom);
        return new SeatSetting(primaryCap, juniorCap, thresholds, new SchoolYear(year), document, version);
    }
}
