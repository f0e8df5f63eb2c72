package org.jiamenkou.seat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.SchoolEntry;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every use case about seats, tried by those it is for, by leaders, and from another district. */
@ExtendWith(ArquillianExtension.class)
class SeatDeskIT {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static final IntakeFile PLAN =
            Intake.read("学校,学段,年份,班数,班额\n一小,小学,2025,4,45\n".getBytes(UTF_8), IntakeOptions.usual());

    @EJB
    private SeatDesk desk;

    @EJB
    private ForecastDesk forecastDesk;

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
    void nobodyFromElsewhereReadsOrChangesAnything() {
        String district = filled("守区");
        Officer stranger = officer(Role.ENROLMENT, "elsewhere" + RUN);

        Map<String, Consumer<Officer>> all = reading(district);
        all.putAll(writing(district));
        long before = state(district);
        all.forEach((name, useCase) ->
                assertThat(code(() -> useCase.accept(stranger))).as(name).isEqualTo("not-yours"));
        assertThat(state(district)).isEqualTo(before);
    }

    @Test
    void leadersReadAndChangeNothing() {
        String district = filled("读区");
        Officer leader = officer(Role.LEADER, district);

        reading(district).forEach((name, useCase) -> useCase.accept(leader));
        long before = state(district);
        writing(district)
                .forEach((name, useCase) ->
                        assertThat(code(() -> useCase.accept(leader))).as(name).isEqualTo("not-yours"));
        assertThat(state(district)).isEqualTo(before);
    }

    @Test
    void everyChangeOfTheOfficeIsInTheTrail() {
        String district = filled("记区");
        Officer clerk = officer(Role.ENROLMENT, district);

        writing(district).values().forEach(useCase -> useCase.accept(clerk));

        assertThat(probe.number("select count(distinct what) from audit_entry where district_code = '" + district
                        + "' and outcome = 'DONE'"))
                .isEqualTo(8);
        assertThat(probe.number("select count(*) from audit_entry where district_code = '" + district
                        + "' and what = 'seat.plan' and after_text like '%classes=5%'"))
                .isEqualTo(1);
    }

    private Map<String, Consumer<Officer>> reading(String district) {
        Map<String, Consumer<Officer>> all = new LinkedHashMap<>();
        all.put("plan", officer -> desk.plan(officer, district, Stage.PRIMARY, YEAR));
        all.put("setting", officer -> desk.setting(officer, district));
        all.put("projects", officer -> desk.projects(officer, district, Stage.PRIMARY));
        all.put("list", officer -> forecastDesk.list(officer, district, Stage.PRIMARY));
        all.put("get", officer -> forecastDesk.get(officer, district + "/primary/1"));
        return all;
    }

    private Map<String, Consumer<Officer>> writing(String district) {
        String school = schools.list(district).get(0).code();
        ProjectEntry more = new ProjectEntry(school, Stage.PRIMARY, "二期", 45, YEAR.next(), Term.AUTUMN, null);
        String project = seats.projects(district, Stage.PRIMARY).get(0).code();
        PlanRow row = seats.plan(district, Stage.PRIMARY, YEAR).get(0);
        Map<String, Consumer<Officer>> all = new LinkedHashMap<>();
        all.put("preview", officer -> desk.preview(officer, district, PLAN));
        all.put("import", officer -> desk.importFile(officer, district, PLAN));
        PlanNumbers five = new PlanNumbers(5, 45, 0);
        all.put(
                "change",
                officer -> desk.change(officer, new PlanChange(school, Stage.PRIMARY, YEAR, five, row.version())));
        all.put("settle", officer -> desk.settle(officer, district, seats.setting(district)));
        all.put("build", officer -> desk.build(officer, more));
        all.put("give-up", officer -> desk.giveUp(officer, project, 1));
        all.put("draw", officer -> forecastDesk.draw(officer, district, Stage.PRIMARY, YEAR));
        all.put(
                "publish",
                officer -> forecastDesk.publish(
                        officer,
                        district + "/primary/1",
                        forecasts.get(district + "/primary/1").version()));
        all.put("withdraw", officer -> forecastDesk.withdraw(officer, district + "/primary/1"));
        return all;
    }

    private String filled(String name) {
        String district =
                schools.open(DistrictEntry.of(name + RUN, "试验" + RUN, YEAR)).code();
        schools.register(district, List.of(SchoolEntry.named("一小", Stage.PRIMARY)));
        seats.importFile(district, PLAN);
        seats.importFile(district, Intake.read("学校,年份,儿童数\n一小,2025,100\n".getBytes(UTF_8), IntakeOptions.usual()));
        String school = schools.list(district).get(0).code();
        seats.build(new ProjectEntry(school, Stage.PRIMARY, "一期", 45, YEAR.next(), Term.AUTUMN, null));
        forecasts.draw(district, Stage.PRIMARY, YEAR);
        return district;
    }

    private long state(String district) {
        return probe.number("select (select sum(version + classes) from seat_plan where district_code = '" + district
                + "') * 10000 + (select count(*) * 100 + sum(version) from seat_project where district_code = '"
                + district
                + "') + (select sum(version) from seat_forecast where district_code = '" + district + "')");
    }

    private static Officer officer(Role role, String district) {
        return new Officer(-1, role.code() + RUN, "某人", List.of(new Grant(role, district, null)), "192.0.2.1");
    }

    private static String code(ThrowingCallable useCase) {
        try {
            useCase.call();
            return "done";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }
}
