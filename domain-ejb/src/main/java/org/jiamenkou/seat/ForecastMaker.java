package org.jiamenkou.seat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;

/** Puts plans, projects and children together: a row for each school and year for which there are seats and a count. */
class ForecastMaker {

    private final Map<String, SeatSteps> seats = new LinkedHashMap<>();
    private final Map<String, Map<SchoolYear, Integer>> children;

    ForecastMaker(SeatStore store, String district, Stage stage) {
        Map<String, Map<SchoolYear, Integer>> planned = new LinkedHashMap<>();
        for (SeatPlan plan : store.plans(district, stage)) {
            planned.computeIfAbsent(plan.schoolCode(), school -> new HashMap<>())
                    .put(plan.year(), plan.numbers().seats());
        }
        Map<String, List<SeatSteps.Step>> steps = new HashMap<>();
        for (SeatProject project : store.projects(district, stage)) {
            steps.computeIfAbsent(project.schoolCode(), school -> new ArrayList<>())
                    .add(project.step());
        }
        planned.forEach((school, plans) ->
                seats.put(school, new SeatSteps(plans, steps.getOrDefault(school, List.of()))));
        children = store.children(district, stage);
    }

    /** The rows of three years from {@code first} on. */
    List<ForecastRow> rows(SchoolYear first) {
        List<ForecastRow> rows = new ArrayList<>();
        seats.forEach((school, steps) -> {
            SchoolYear year = first;
            for (int i = 0; i < Forecast.YEARS; i++) {
                OptionalInt planned = steps.in(year);
                Integer counted = children.getOrDefault(school, Map.of()).get(year);
                if (planned.isPresent() && counted != null) {
                    rows.add(new ForecastRow(school, year, new ChildrenPerSeat(counted, planned.getAsInt())));
                }
                year = year.next();
            }
        });
        return rows;
    }
}
