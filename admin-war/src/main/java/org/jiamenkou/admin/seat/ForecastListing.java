package org.jiamenkou.admin.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.seat.Forecast;
import org.jiamenkou.seat.ForecastDesk;
import org.jiamenkou.seat.ForecastRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The forecasts of a stage as a table, every revision. */
@ApplicationScoped
public class ForecastListing implements Listing {

    @Inject
    private ForecastDesk desk;

    @Inject
    private Schools schools;

    /** For the container. */
    @NullUnmarked
    public ForecastListing() {}

    @Override
    public String code() {
        return "forecast";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "revision", "state", "school", "stage", "year", "seats", "children", "per-mille", "band", "document");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return forecasts(officer, filter).stream()
                .mapToInt(one -> one.rows().size())
                .sum();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        Map<String, String> names = schools.list(filter.code("district")).stream()
                .collect(Collectors.toMap(SchoolRow::code, SchoolRow::name));
        for (Forecast forecast : forecasts(officer, filter)) {
            for (ForecastRow row : forecast.rows()) {
                rows.row(
                        forecast.revision(),
                        rows.word("state." + forecast.state().name()),
                        names.get(row.school()),
                        rows.word("stage." + forecast.stage().name()),
                        row.year().value(),
                        row.ratio().seats(),
                        row.ratio().children(),
                        row.ratio().seats() == 0
                                ? null
                                : row.ratio().children() * 1000L / row.ratio().seats(),
                        rows.word("band." + forecast.band(row).name()),
                        forecast.document());
            }
        }
    }

    private List<Forecast> forecasts(Officer officer, Address filter) {
        return desk.list(officer, filter.code("district"), stage(filter));
    }

    private static Stage stage(Address filter) {
        return Stage.parse(filter.text("stage")).orElse(Stage.PRIMARY);
    }
}
