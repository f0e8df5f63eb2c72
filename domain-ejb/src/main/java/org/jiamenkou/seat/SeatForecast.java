package org.jiamenkou.seat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 学位预测: one forecast, from draft to the one that replaces it. */
@Entity
@Table(name = "seat_forecast")
class SeatForecast {

    @Id
    private String code;

    @Column(name = "district_code")
    private String districtCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int revision;

    @Enumerated(EnumType.STRING)
    private ForecastState state;

    @Column(name = "first_year")
    private int firstYear;

    @Column(name = "yellow_from")
    private int yellowFrom;

    @Column(name = "red_from")
    private int redFrom;

    private @Nullable String document;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "published_at")
    private @Nullable LocalDateTime publishedAt;

    @Column(name = "replaced_at")
    private @Nullable LocalDateTime replacedAt;

    @ElementCollection
    @CollectionTable(name = "seat_forecast_row", joinColumns = @JoinColumn(name = "forecast_code"))
    @OrderBy("schoolCode, year")
    private List<ForecastLine> lines = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected SeatForecast() {}

    SeatForecast(String districtCode, Stage stage, int revision, Instant now) {
        this.code = districtCode + '/' + stage.code() + '/' + revision;
        this.districtCode = districtCode;
        this.stage = stage;
        this.revision = revision;
        this.state = ForecastState.DRAFT;
        this.createdAt = utc(now);
    }

    /** Takes what was drawn in place of what stood there. */
    void draw(SchoolYear first, SeatSetting setting, List<ForecastRow> rows, Instant now) {
        if (state != ForecastState.DRAFT) {
            throw refusal("draw");
        }
        firstYear = first.value();
        yellowFrom = setting.thresholds().yellowFrom();
        redFrom = setting.thresholds().redFrom();
        document = setting.document();
        createdAt = utc(now);
        lines.clear();
        rows.forEach(row -> lines.add(new ForecastLine(row)));
    }

    /** From now on families see it, and it never changes again. */
    void publish(Instant now) {
        moveTo(ForecastState.PUBLISHED);
        publishedAt = utc(now);
    }

    /** A later one takes its place, or the district takes it back. */
    void giveWay(Instant now) {
        moveTo(ForecastState.REPLACED);
        replacedAt = utc(now);
    }

    String code() {
        return code;
    }

    String districtCode() {
        return districtCode;
    }

    Stage stage() {
        return stage;
    }

    ForecastState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    int version() {
        return version;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Forecast told() {
        return told(lines.stream().map(ForecastLine::row).toList());
    }

    /** The forecast without its rows, for lists. */
    Forecast head() {
        return told(List.of());
    }

    private Forecast told(List<ForecastRow> rows) {
        return new Forecast(
                code,
                districtCode,
                stage,
                revision,
                state,
                new SchoolYear(firstYear),
                new BandThresholds(yellowFrom, redFrom),
                document,
                createdAt.toInstant(ZoneOffset.UTC),
                publishedAt == null ? null : publishedAt.toInstant(ZoneOffset.UTC),
                version,
                rows);
    }

    private void moveTo(ForecastState next) {
        if (!state.allows(next)) {
            throw refusal(next.code());
        }
        state = next;
    }

    private SeatRefusal refusal(String verb) {
        return new SeatRefusal("forecast-state", verb, code, state.code());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
