package org.jiamenkou.seat;

import java.util.List;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What families are told of one school: the bands of the published forecast.
 *
 * @param school the code of the school
 * @param stage the stage
 * @param years its years with their bands
 * @param document the number of the document that sets the thresholds, or null
 */
public record SeatOutlook(
        String school,
        Stage stage,
        List<Year> years,
        @Nullable String document) {

    /**
     * A year.
     *
     * @param year the year in which the children enter
     * @param band how its children stand to the seats
     */
    public record Year(SchoolYear year, Band band) {}

    /** Copies the years. */
    public SeatOutlook {
        years = List.copyOf(years);
    }
}
