package org.jiamenkou.admin.seat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.seat.Band;
import org.jiamenkou.seat.ChildrenPerSeat;
import org.jiamenkou.seat.Forecast;
import org.jiamenkou.seat.ForecastRow;
import org.jspecify.annotations.Nullable;

/** A forecast as a table: its schools down, the tightest of the first year on top, its years across. */
public class ForecastTable {

    private final Forecast forecast;

    private final List<Line> lines = new ArrayList<>();

    private final List<Sum> sums;

    /**
     * A school of a year.
     *
     * @param ratio its children and seats
     * @param band its band
     */
    public record Cell(ChildrenPerSeat ratio, Band band) {}

    /**
     * A school.
     *
     * @param name its name
     * @param cells its years; null where nothing is known
     */
    public record Line(String name, List<@Nullable Cell> cells) {}

    /**
     * All schools of a year.
     *
     * @param year the year
     * @param ratio their children and seats
     * @param red how many schools are red
     * @param yellow how many are yellow
     * @param green how many are green
     */
    public record Sum(SchoolYear year, ChildrenPerSeat ratio, long red, long yellow, long green) {}

    ForecastTable(Forecast forecast, Map<String, String> names) {
        this.forecast = forecast;
        Map<String, Map<SchoolYear, Cell>> bySchool = new LinkedHashMap<>();
        for (ForecastRow row : forecast.rows()) {
            bySchool.computeIfAbsent(names.getOrDefault(row.school(), row.school()), school -> new LinkedHashMap<>())
                    .put(row.year(), new Cell(row.ratio(), forecast.band(row)));
        }
        List<SchoolYear> years = years();
        bySchool.forEach((name, cells) -> {
            List<@Nullable Cell> across = new ArrayList<>();
            years.forEach(year -> across.add(cells.get(year)));
            lines.add(new Line(name, across));
        });
        lines.sort(Comparator.comparingLong(ForecastTable::spare).thenComparing(Line::name));
        sums = years.stream().map(this::sum).toList();
    }

    /** Seats left per million children's seats: the least first, unknown last. */
    private static long spare(Line line) {
        Cell first = line.cells().get(0);
        if (first == null) {
            return Long.MAX_VALUE;
        }
        int seats = Math.max(1, first.ratio().seats());
        return (first.ratio().seats() - (long) first.ratio().children()) * 1_000_000 / seats;
    }

    private Sum sum(SchoolYear year) {
        int children = 0;
        int seats = 0;
        long[] bands = new long[Band.values().length];
        for (ForecastRow row : forecast.rows()) {
            if (row.year().equals(year)) {
                children += row.ratio().children();
                seats += row.ratio().seats();
                bands[forecast.band(row).ordinal()]++;
            }
        }
        return new Sum(
                year,
                new ChildrenPerSeat(children, seats),
                bands[Band.RED.ordinal()],
                bands[Band.YELLOW.ordinal()],
                bands[Band.GREEN.ordinal()]);
    }

    /** The forecast. */
    public Forecast getForecast() {
        return forecast;
    }

    /** Its years. */
    public final List<SchoolYear> years() {
        SchoolYear first = forecast.firstYear();
        return List.of(first, first.next(), first.next().next());
    }

    /** Its schools. */
    public List<Line> getLines() {
        return lines;
    }

    /** Its years, all schools together. */
    public List<Sum> getSums() {
        return sums;
    }

    /** From which ratio yellow begins, in per cent. */
    public String getYellowFrom() {
        return perCent(forecast.thresholds().yellowFrom());
    }

    /** From which ratio red begins, in per cent. */
    public String getRedFrom() {
        return perCent(forecast.thresholds().redFrom());
    }

    private static String perCent(int perMille) {
        return perMille / 10 + "." + perMille % 10;
    }
}
