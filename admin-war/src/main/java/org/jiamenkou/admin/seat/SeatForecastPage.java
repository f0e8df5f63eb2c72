package org.jiamenkou.admin.seat;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.seat.Forecast;
import org.jiamenkou.seat.ForecastDesk;
import org.jiamenkou.seat.SeatRefusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The forecasts of a stage: the latest, its bands school by school, the chart for leaders, and publishing it. */
@Named
@ViewScoped
public class SeatForecastPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ForecastDesk desk;

    @Inject
    private Schools schools;

    @Inject
    private SeatScope scope;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private String district = "";

    private Stage stage = Stage.PRIMARY;

    private SchoolYear year = new SchoolYear(2025);

    private transient @Nullable ForecastTable table;

    private String code = "";

    private int version;

    /** For the container. */
    @NullUnmarked
    public SeatForecastPage() {}

    @PostConstruct
    void open() {
        district = scope.getDistrict();
        stage = scope.getStage();
        year = scope.getYear();
        List<Forecast> all = getAll();
        if (!all.isEmpty()) {
            show(desk.get(visitor.getOfficer(), all.get(0).code()));
        }
    }

    /** Draws the forecast from the year looked at on. */
    public @Nullable String draw() {
        return act(() -> {
            show(desk.draw(visitor.getOfficer(), district, stage, year));
            say.done("seat", "forecast.drawn");
        });
    }

    /** Publishes the draft as it is shown. */
    public @Nullable String publish() {
        return act(() -> {
            show(desk.publish(visitor.getOfficer(), code, version));
            say.done("seat", "forecast.published");
        });
    }

    /** Takes the published forecast back. */
    public @Nullable String withdraw() {
        return act(() -> {
            show(desk.withdraw(visitor.getOfficer(), code));
            say.done("seat", "forecast.withdrawn");
        });
    }

    private @Nullable String act(Runnable step) {
        try {
            step.run();
            return scope.back("forecast");
        } catch (SeatRefusal refusal) {
            say.refused(null, refusal);
            return null;
        }
    }

    private void show(Forecast forecast) {
        code = forecast.code();
        version = forecast.version();
        Map<String, String> names =
                schools.list(district).stream().collect(Collectors.toMap(SchoolRow::code, SchoolRow::name));
        table = new ForecastTable(forecast, names);
    }

    /** The forecasts without their rows, the latest first. */
    public List<Forecast> getAll() {
        return desk.list(visitor.getOfficer(), district, stage);
    }

    /** The one shown, or null where none was drawn yet. */
    public @Nullable ForecastTable getTable() {
        if (table == null && !code.isEmpty()) {
            show(desk.get(visitor.getOfficer(), code));
        }
        return table;
    }

    /** The chart of the first year, as its component takes it. */
    public String getChart() {
        ForecastTable shown = getTable();
        return shown == null
                ? "{}"
                : new SeatChart(shown, say.words("seat", "band.yellow"), say.words("seat", "band.red")).json();
    }
}
