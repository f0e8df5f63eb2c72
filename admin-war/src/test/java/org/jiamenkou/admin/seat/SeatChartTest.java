package org.jiamenkou.admin.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.seat.BandThresholds;
import org.jiamenkou.seat.ChildrenPerSeat;
import org.jiamenkou.seat.Forecast;
import org.jiamenkou.seat.ForecastRow;
import org.jiamenkou.seat.ForecastState;
import org.junit.jupiter.api.Test;

/** The table of a forecast and the chart made from it. */
class SeatChartTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    private final ForecastTable table = new ForecastTable(
            new Forecast(
                    "d/primary/1",
                    "d",
                    Stage.PRIMARY,
                    1,
                    ForecastState.DRAFT,
                    YEAR,
                    BandThresholds.USUAL,
                    null,
                    Instant.EPOCH,
                    null,
                    1,
                    List.of(
                            new ForecastRow("a", YEAR, new ChildrenPerSeat(1999, 2000)),
                            new ForecastRow("b", YEAR, new ChildrenPerSeat(50, 45)),
                            new ForecastRow("c", YEAR.next(), new ChildrenPerSeat(10, 45)))),
            Map.of("a", "一小", "b", "</script><script>alert(1)</script>", "c", "三小"));

    @Test
    void theTightestStandsOnTopAndTheUnknownLast() {
        assertThat(table.getLines())
                .extracting(line -> line.cells().get(0) == null)
                .containsExactly(false, false, true);
        assertThat(table.getLines().get(1).name()).isEqualTo("一小");
        assertThat(table.getSums().get(0).ratio()).isEqualTo(new ChildrenPerSeat(2049, 2045));
        assertThat(table.getSums().get(0).red()).isEqualTo(1);
    }

    @Test
    void aNameCannotBreakOutOfTheScriptItStandsIn() {
        String json = new SeatChart(table, "黄（偏紧）", "红（紧张）").json();

        assertThat(json)
                .doesNotContain("<", "</", "'")
                .contains("\\u003c\\u002fscript\\u003e", "\"data\":[111.1,99.9]", "\"bands\":[\"red\",\"yellow\"]")
                .contains("\"at\":90.0", "\"at\":100.0");
    }
}
