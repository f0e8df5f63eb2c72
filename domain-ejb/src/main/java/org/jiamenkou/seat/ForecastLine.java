package org.jiamenkou.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One school and year of a forecast. */
@Embeddable
class ForecastLine {

    @Column(name = "school_code")
    private String schoolCode;

    @Column(name = "admission_year")
    private int year;

    private int seats;

    private int children;

    /** For JPA. */
    @NullUnmarked
    protected ForecastLine() {}

    ForecastLine(ForecastRow row) {
        this.schoolCode = row.school();
        this.year = row.year().value();
        this.seats = row.ratio().seats();
        this.children = row.ratio().children();
    }

    ForecastRow row() {
        return new ForecastRow(schoolCode, new SchoolYear(year), new ChildrenPerSeat(children, seats));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForecastLine line && row().equals(line.row());
    }

    @Override
    public int hashCode() {
        return Objects.hash(schoolCode, year);
    }
}
