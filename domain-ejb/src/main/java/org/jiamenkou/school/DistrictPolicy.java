package org.jiamenkou.school;

import java.time.LocalDate;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What a district has settled, independent of the day.
 *
 * @param code its code
 * @param name its name
 * @param city its city
 * @param province the province, or empty
 * @param currentYear the admission year questions mean
 * @param nextYearVisibleFrom from which day next year's notices may be seen, or null for not yet
 * @param boundaryMetres points nearer to the edge of an area are answered as lying on it
 * @param contact whom families may ask, or null
 * @param walking how minutes on foot are reckoned
 * @param version grows with every change
 */
public record DistrictPolicy(
        String code,
        String name,
        String city,
        String province,
        SchoolYear currentYear,
        @Nullable LocalDate nextYearVisibleFrom,
        double boundaryMetres,
        @Nullable String contact,
        WalkingPace walking,
        int version) {

    /** What people call it. */
    public DistrictNames names() {
        return new DistrictNames(code, name, city);
    }

    /** What pages show of it on that day. */
    public DistrictRow row(LocalDate today) {
        SchoolYear next = showsNextYear(today) ? currentYear.next() : null;
        return new DistrictRow(code, name, city, province, currentYear, next, contact, walking);
    }

    /** Whether notices for that year may be seen on that day. */
    public boolean shows(SchoolYear year, LocalDate today) {
        int years = year.compareTo(currentYear);
        return years <= 0 || (year.equals(currentYear.next()) && showsNextYear(today));
    }

    private boolean showsNextYear(LocalDate today) {
        return nextYearVisibleFrom != null && !today.isBefore(nextYearVisibleFrom);
    }
}
