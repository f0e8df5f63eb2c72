package org.jiamenkou.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 校区: a place where a school teaches; the first is the main one and has no name of its own. */
@Entity
@Table(name = "campus")
class Campus {

    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_code")
    private School school;

    private int position;

    private String name = "";

    private @Nullable String address;

    private @Nullable String phone;

    private @Nullable Double lat;

    private @Nullable Double lon;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected Campus() {}

    Campus(School school, int position) {
        this.code = school.code() + "-" + position;
        this.school = school;
        this.position = position;
    }

    Campus(School school, int position, CampusEntry entry) {
        this(school, position);
        tell(entry);
    }

    /** Says of it what the entry says, and nothing else. */
    final void tell(CampusEntry entry) {
        Coordinate point = entry.point();
        name = entry.name();
        address = entry.address();
        phone = entry.phone();
        lat = point == null ? null : point.lat();
        lon = point == null ? null : point.lon();
        keep(entry.period());
    }

    /** The school teaches there in that period. */
    final void keep(Period period) {
        validFrom = period.from();
        validTo = period.to();
    }

    School school() {
        return school;
    }

    Period period() {
        return new Period(validFrom, validTo);
    }

    CampusRow row() {
        Coordinate point = lat == null || lon == null ? null : new Coordinate(lat, lon);
        return new CampusRow(code, school.code(), position, name, address, phone, point, period(), version);
    }

    /** Takes over what is told; what is left open stays as it was. */
    void learn(@Nullable String newAddress, @Nullable String newPhone, @Nullable Coordinate point) {
        address = newAddress == null ? address : newAddress;
        phone = newPhone == null ? phone : newPhone;
        if (point != null) {
            lat = point.lat();
            lon = point.lon();
        }
    }
}
