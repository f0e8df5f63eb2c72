package org.jiamenkou.notice;

import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a family asks: which school serves this address.
 *
 * @param district the district by code or name; blank for any
 * @param year the admission year; null for the district's current one
 * @param stage the stage of school
 * @param population the child's population, resident or migrant
 * @param text the address as typed
 * @param point where they tapped the map, or null
 */
public record Lookup(
        String district,
        @Nullable SchoolYear year,
        Stage stage,
        Population population,
        String text,
        @Nullable Coordinate point) {

    /** The same question for another year. */
    public Lookup in(SchoolYear other) {
        return new Lookup(district, other, stage, population, text, point);
    }
}
