package org.jiamenkou.school;

import java.time.LocalDate;
import org.jiamenkou.kernel.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to open a district.
 *
 * @param code its administrative code, or null to have one made from city and name
 * @param name its name
 * @param city its city
 * @param province the province, or null where it is not told
 * @param currentYear the admission year that questions mean
 * @param nextYearVisibleFrom from which day next year's notices may be seen, or null for not yet
 * @param contact whom families may ask, or null
 */
public record DistrictEntry(
        @Nullable String code,
        String name,
        String city,
        @Nullable String province,
        SchoolYear currentYear,
        @Nullable LocalDate nextYearVisibleFrom,
        @Nullable String contact) {

    /** Refuses a district without name or city. */
    public DistrictEntry {
        if (name.isBlank() || city.isBlank()) {
            throw new IllegalArgumentException("a district needs a name and a city");
        }
    }

    /** A district known by name and city alone. */
    public static DistrictEntry of(String name, String city, SchoolYear currentYear) {
        return new DistrictEntry(null, name, city, null, currentYear, null, null);
    }
}
