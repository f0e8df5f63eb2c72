package org.jiamenkou.admin.seat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiamenkou.admin.seat.ForecastTable.Cell;
import org.jiamenkou.admin.seat.ForecastTable.Line;

/**
 * The tightest schools of the first year as bars. The component takes its data as JSON within a script of the page, so
 * that every character a name could break out with is written by its number.
 */
final class SeatChart {

    private static final int BARS = 20;

    private final ForecastTable table;

    private final String yellow;

    private final String red;

    SeatChart(ForecastTable table, String yellow, String red) {
        this.table = table;
        this.yellow = yellow;
        this.red = red;
    }

    /** What the chart component takes; colours, labels and lines are drawn by {@code look/seats.js}. */
    String json() {
        List<Line> bars = table.getLines().stream()
                .filter(line -> line.cells().get(0) != null)
                .filter(line -> !percent(line).isEmpty())
                .limit(BARS)
                .toList();
        return "{\"type\":\"bar\",\"data\":{\"labels\":" + list(bars, line -> text(line.name()))
                + ",\"datasets\":[{\"data\":" + list(bars, SeatChart::percent)
                + ",\"bands\":" + list(bars, line -> text(band(line)))
                + "}]},\"options\":{\"lines\":[{\"at\":" + table.getYellowFrom() + ",\"label\":" + text(yellow)
                + "},{\"at\":" + table.getRedFrom() + ",\"label\":" + text(red) + "}]}}";
    }

    private static String percent(Line line) {
        Cell cell = line.cells().get(0);
        return cell == null ? "" : cell.ratio().percent();
    }

    private static String band(Line line) {
        Cell cell = line.cells().get(0);
        return cell == null ? "" : cell.band().code();
    }

    private static String list(List<Line> lines, Function<Line, String> said) {
        return lines.stream().map(said).collect(Collectors.joining(",", "[", "]"));
    }

    /** A text in quotation marks, everything but letters and digits by its number. */
    static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                json.append(c);
            } else {
                json.append(String.format("\\u%04x", (int) c));
            }
        }
        return json.append('"').toString();
    }
}
