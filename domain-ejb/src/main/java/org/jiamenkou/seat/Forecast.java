package org.jiamenkou.seat;

import java.time.Instant;
import java.util.List;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A forecast of three years.
 *
 * @param code its code
 * @param district the code of its district
 * @param stage the stage it is about
 * @param revision its number among those of its district and stage, from 1
 * @param state how far it is
 * @param firstYear the first of its years
 * @param thresholds by which its bands are judged
 * @param document the number of the document that sets them, or null
 * @param createdAt when it was last drawn
 * @param publishedAt when it was published, or null
 * @param version grows with every change
 * @param rows its schools and years, by school and year
 */
public record Forecast(
        String code,
        String district,
        Stage stage,
        int revision,
        ForecastState state,
        SchoolYear firstYear,
        BandThresholds thresholds,
        @Nullable String document,
        Instant createdAt,
        @Nullable Instant publishedAt,
        int version,
        List<ForecastRow> rows) {

    /** So many years are forecast. */
    public static final int YEARS = 3;

    /** Copies the rows. */
    public Forecast {
        rows = List.copyOf(rows);
    }

    /** The band of one of its rows. */
    public Band band(ForecastRow row) {
        return thresholds.of(row.ratio());
    }
}
