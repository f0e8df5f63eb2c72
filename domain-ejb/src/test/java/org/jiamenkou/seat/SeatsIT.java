package org.jiamenkou.seat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;
import org.jiamenkou.seat.ImportOutcome.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans, counts, projects and forecasts on a real database. */
@ExtendWith(ArquillianExtension.class)
class SeatsIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static final String PLAN = "学校,学段,年份,班数,班额,共享学位\n一小,小学,2025,4,45,30\n二小,小学,2025,2,45,0\n";

    private static final String CHILDREN = "学校,学段,年份,片区名称,儿童数\n一小,小学,2025,东片,100\n一小,小学,2025,西片,80\n"
            + "一小,小学,2026,,179\n一小,小学,2027,,160\n二小,小学,2025,,50\n";

    @EJB
    private Seats seats;

    @EJB
    private Forecasts forecasts;

    @EJB
    private Schools schools;

    @EJB
    private SeatProbe probe;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(SeatProbe.class);
    }

    @Test
    void aForecastPutsPlansProjectsAndChildrenTogether() {
        String district = filled("预测区");
        seats.build(new ProjectEntry(
                school(district, "一小"), Stage.PRIMARY, "扩建", 45, new SchoolYear(2027), Term.AUTUMN, "发改1号"));

        Forecast draft = forecasts.draw(district, Stage.PRIMARY, YEAR);

        assertThat(draft.rows().stream().filter(row -> row.school().equals(school(district, "一小"))))
                .extracting(row -> row.year().value(), ForecastRow::ratio, draft::band)
                .containsExactly(
                        tuple(2025, new ChildrenPerSeat(180, 180), Band.RED),
                        tuple(2026, new ChildrenPerSeat(179, 180), Band.YELLOW),
                        tuple(2027, new ChildrenPerSeat(160, 225), Band.GREEN));
        assertThat(draft.rows()).hasSize(4);
    }

    @Test
    void familiesSeeThePublishedForecastOnlyAndTheLaterOneReplacesIt() {
        String district = filled("公布区");
        Forecast draft = forecasts.draw(district, Stage.PRIMARY, YEAR);
        assertThat(outlook(district)).isEmpty();

        forecasts.publish(draft.code(), draft.version());
        assertThat(outlook(district))
                .extracting(SeatOutlook.Year::band)
                .containsExactly(Band.RED, Band.YELLOW, Band.GREEN);

        take(district, "学校,学段,年份,儿童数\n一小,小学,2026,181\n");
        assertThat(outlook(district))
                .extracting(SeatOutlook.Year::band)
                .containsExactly(Band.RED, Band.YELLOW, Band.GREEN);
        Forecast later = forecasts.draw(district, Stage.PRIMARY, YEAR);
        forecasts.publish(later.code(), later.version());

        assertThat(outlook(district))
                .extracting(SeatOutlook.Year::band)
                .containsExactly(Band.RED, Band.RED, Band.GREEN);
        assertThat(forecasts.list(district, Stage.PRIMARY))
                .extracting(Forecast::state)
                .containsExactly(ForecastState.PUBLISHED, ForecastState.REPLACED);
        forecasts.withdraw(later.code());
        assertThat(outlook(district)).isEmpty();
    }

    @Test
    void aPublishedForecastCannotBeChangedEvenByStatement() {
        String district = filled("不变区");
        Forecast draft = forecasts.draw(district, Stage.PRIMARY, YEAR);
        forecasts.publish(draft.code(), draft.version());

        for (String statement : List.of(
                "update seat_forecast_row set children = 0 where forecast_code = '" + draft.code() + "'",
                "delete from seat_forecast_row where forecast_code = '" + draft.code() + "'",
                "insert into seat_forecast_row values ('" + draft.code() + "', '" + school(district, "二小")
                        + "', 2030, 1, 1)",
                "update seat_forecast set red_from = 1100 where code = '" + draft.code() + "'",
                "update seat_forecast set state = 'DRAFT' where code = '" + draft.code() + "'",
                "delete from seat_forecast where code = '" + draft.code() + "'")) {
            assertThatThrownBy(() -> probe.change(statement)).as(statement).isNotNull();
        }
        assertThat(forecasts.get(draft.code()).rows()).isEqualTo(draft.rows());
    }

    @Test
    void ofTwoWhoPublishAtOnceOnePublishes() throws Exception {
        String district = filled("并发区");
        Forecast draft = forecasts.draw(district, Stage.PRIMARY, YEAR);
        Callable<Boolean> publish = () -> {
            try {
                forecasts.publish(draft.code(), draft.version());
                return true;
            } catch (SeatRefusal refused) {
                return false;
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results = two.invokeAll(List.of(publish, publish));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
        assertThat(outlook(district)).hasSize(3);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String district = filled("重复区");
        String versions =
                "select sum(version) * 1000 + count(*) from seat_plan where district_code = '" + district + "'";
        long before = probe.number(versions);

        assertThat(take(district, PLAN).result()).isEqualTo(Result.UNCHANGED);
        assertThat(take(district, CHILDREN).result()).isEqualTo(Result.UNCHANGED);

        assertThat(probe.number(versions)).isEqualTo(before);
    }

    @Test
    void ofAFileWithAWrongRowNothingIsEntered() {
        String district = opened("全否区");

        ImportOutcome outcome = take(
                district,
                "学校,学段,年份,班数,班额,共享学位,学位数\n一小,小学,2025,4,45,0,180\n三小,小学,2025,4,45,0,180\n"
                        + "二小,初中,2025,4,45,0,180\n二小,小学,2025,4,45,0,181\n二小,小学,2026,1,45,46,45\n");

        assertThat(outcome.result()).isEqualTo(Result.REFUSED);
        assertThat(outcome.findings())
                .extracting(IntakeFinding::row, IntakeFinding::code)
                .containsExactly(
                        tuple(3, "school-unknown"),
                        tuple(4, "stage-not-taught"),
                        tuple(5, "seats-differ"),
                        tuple(6, "shared-beyond-seats"));
        assertThat(probe.number("select count(*) from seat_plan where district_code = '" + district + "'"))
                .isZero();
    }

    @Test
    void aLookAtAFileEntersNothing() {
        String district = opened("预览区");

        assertThat(seats.preview(district, read(PLAN)).result()).isEqualTo(Result.READY);

        assertThat(seats.plan(district, Stage.PRIMARY, YEAR))
                .allSatisfy(row -> assertThat(row.numbers()).isNull());
    }

    @Test
    void theSecondSaverIsToldWhatStandsThereNow() {
        String district = filled("同改区");
        PlanRow seen = seats.plan(district, Stage.PRIMARY, YEAR).stream()
                .filter(row -> row.name().equals("一小"))
                .findFirst()
                .orElseThrow();
        seats.change(new PlanChange(seen.school(), Stage.PRIMARY, YEAR, new PlanNumbers(5, 45, 0), seen.version()));

        assertThatThrownBy(() -> seats.change(
                        new PlanChange(seen.school(), Stage.PRIMARY, YEAR, new PlanNumbers(6, 45, 0), seen.version())))
                .isInstanceOfSatisfying(SeatRefusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo("plan-changed");
                    assertThat(refused.arguments()).containsExactly("一小", 5, 45, 0);
                });
        assertThatThrownBy(() ->
                        seats.change(new PlanChange(seen.school(), Stage.JUNIOR, YEAR, new PlanNumbers(6, 45, 0), -1)))
                .isInstanceOf(SeatRefusal.class);
    }

    @Test
    void aDraftDrawnAnewMeanwhileIsNotPublished() {
        String district = filled("重算区");
        Forecast seen = forecasts.draw(district, Stage.PRIMARY, YEAR);
        take(district, "学校,学段,年份,儿童数\n一小,小学,2026,300\n");
        Forecast anew = forecasts.draw(district, Stage.PRIMARY, YEAR);

        assertThat(anew.code()).isEqualTo(seen.code());
        assertThatThrownBy(() -> forecasts.publish(seen.code(), seen.version()))
                .isInstanceOfSatisfying(
                        SeatRefusal.class, refused -> assertThat(refused.code()).isEqualTo("forecast-changed"));
        forecasts.publish(anew.code(), anew.version());
    }

    @Test
    void thresholdsAreTheDistrictsOwnAndAForecastKeepsThoseItWasDrawnWith() {
        String district = filled("阈值区");
        SeatSetting usual = seats.setting(district);
        seats.settle(district, new SeatSetting(45, 50, new BandThresholds(950, 1100), YEAR, "教字7号", usual.version()));
        assertThatThrownBy(() -> seats.settle(district, new SeatSetting(40, 50, BandThresholds.USUAL, YEAR, null, 99)))
                .isInstanceOf(SeatRefusal.class);

        Forecast draft = forecasts.draw(district, Stage.PRIMARY, YEAR);
        forecasts.publish(draft.code(), draft.version());

        assertThat(draft.document()).isEqualTo("教字7号");
        assertThat(outlook(district))
                .extracting(SeatOutlook.Year::band)
                .containsExactly(Band.YELLOW, Band.YELLOW, Band.GREEN);
    }

    private String filled(String name) {
        String district = opened(name);
        assertThat(take(district, PLAN).result()).isEqualTo(Result.APPLIED);
        assertThat(take(district, CHILDREN).changed()).isEqualTo(5);
        return district;
    }

    private String opened(String name) {
        String district =
                schools.open(DistrictEntry.of(name + RUN, "试验" + RUN, YEAR)).code();
        schools.register(
                district, List.of(SchoolEntry.named("一小", Stage.PRIMARY), SchoolEntry.named("二小", Stage.PRIMARY)));
        return district;
    }

    private ImportOutcome take(String district, String text) {
        return seats.importFile(district, read(text));
    }

    private static IntakeFile read(String text) {
        return Intake.read(text.getBytes(UTF_8), IntakeOptions.usual());
    }

    private String school(String district, String name) {
        return schools.list(district).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private List<SeatOutlook.Year> outlook(String district) {
        String code = school(district, "一小");
        return seats.outlooks().stream()
                .filter(outlook -> outlook.school().equals(code))
                .findFirst()
                .map(SeatOutlook::years)
                .orElse(List.of());
    }
}
