package org.jiamenkou.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps plans, projects and forecasts, and tells families what is published. */
@Stateless
public class Seats {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Seats() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Seats(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.schools = new Schools(em, clock);
    }

    /** What the district has settled, or what is usual. */
    public SeatSetting setting(String district) {
        return store().settled(district).map(DistrictSeats::setting).orElseGet(() -> usual(district));
    }

    /** Settles caps and thresholds; refuses {@code setting-changed} when somebody else did meanwhile. */
    public SeatSetting settle(String district, SeatSetting setting) {
        boolean fresh = store().settled(district).isEmpty();
        DistrictSeats settled = store().lock(district, setting);
        SeatSetting stands = settled.setting();
        if (!fresh && stands.version() != setting.version()) {
            throw new SeatRefusal("setting-changed", stands);
        }
        settled.settle(setting);
        em.flush();
        return settled.setting();
    }

    /** Every school of a stage of the district of that code, with its plan of a year and the children counted for it, by name. */
    public List<PlanRow> plan(String district, Stage stage, SchoolYear year) {
        Map<String, SeatPlan> planned = store().plans(district, stage).stream()
                .filter(plan -> plan.year().equals(year))
                .collect(Collectors.toMap(SeatPlan::schoolCode, plan -> plan));
        Map<String, Map<SchoolYear, Integer>> children = store().children(district, stage);
        return schools.teaching(district, stage).stream()
                .map(school -> {
                    SeatPlan plan = planned.get(school.code());
                    return new PlanRow(
                            school.code(),
                            school.name(),
                            stage,
                            year,
                            plan == null ? null : plan.numbers(),
                            children.getOrDefault(school.code(), Map.of()).get(year),
                            plan == null ? -1 : plan.version());
                })
                .toList();
    }

    /** The numbers planned for one school, or null where nothing is. */
    public @Nullable PlanNumbers numbers(String school, Stage stage, SchoolYear year) {
        SeatPlan known = em.find(SeatPlan.class, SeatPlan.codeOf(school, stage, year));
        return known == null ? null : known.numbers();
    }

    /** The project of that code; refuses {@code unknown-project}. */
    public ProjectRow project(String code) {
        return store().project(code).row();
    }

    /**
     * Plans other numbers for one school; refuses {@code plan-numbers}, {@code stage-not-taught}, and
     * {@code plan-changed} with the numbers that stand there when somebody else was quicker.
     */
    public void change(PlanChange change) {
        SchoolRow school = taught(change.school(), change.stage());
        if (!change.numbers().isSound()) {
            throw new SeatRefusal("plan-numbers", school.name());
        }
        store().lock(school.district(), usual(school.district()));
        SeatPlan known = em.find(SeatPlan.class, SeatPlan.codeOf(school.code(), change.stage(), change.year()));
        if ((known == null ? -1 : known.version()) != change.version()) {
            PlanNumbers stands = known == null ? new PlanNumbers(0, 1, 0) : known.numbers();
            throw new SeatRefusal("plan-changed", school.name(), stands.classes(), stands.cap(), stands.shared());
        }
        if (known == null) {
            em.persist(new SeatPlan(school, change.stage(), change.year(), change.numbers()));
        } else {
            known.take(change.numbers());
        }
        em.flush();
    }

    /** What the rows of a file of plans or counts come to; nothing is entered. */
    public ImportOutcome preview(String district, IntakeFile file) {
        return importing(district).take(file, false);
    }

    /** Enters the rows of a file of plans or counts, all or none; the same file again changes nothing. */
    public ImportOutcome importFile(String district, IntakeFile file) {
        store().lock(district, usual(district));
        return importing(district).take(file, true);
    }

    /** The projects of a stage, by school and opening. */
    public List<ProjectRow> projects(String district, Stage stage) {
        return store().projects(district, stage).stream().map(SeatProject::row).toList();
    }

    /** Enters a project; refuses {@code project-numbers}, {@code project-twice}, {@code stage-not-taught}. */
    public ProjectRow build(ProjectEntry entry) {
        SchoolRow school = taught(entry.school(), entry.stage());
        if (!entry.isSound()) {
            throw new SeatRefusal("project-numbers", entry.name());
        }
        store().lock(school.district(), usual(school.district()));
        List<ProjectRow> known = projects(school.district(), entry.stage());
        boolean twice = known.stream()
                .map(ProjectRow::entry)
                .anyMatch(
                        row -> row.school().equals(entry.school()) && row.name().equals(entry.name()));
        if (twice) {
            throw new SeatRefusal("project-twice", entry.name());
        }
        SeatProject project = new SeatProject(school, entry);
        em.persist(project);
        em.flush();
        return project.row();
    }

    /** Gives a project other seats or another opening; refuses {@code project-changed} and {@code project-numbers}. */
    public ProjectRow rebuild(ProjectRow row) {
        SeatProject project = unchanged(row);
        if (!row.entry().isSound()) {
            throw new SeatRefusal("project-numbers", row.entry().name());
        }
        project.change(row.entry());
        em.flush();
        return project.row();
    }

    /** Gives a project up; refuses {@code project-changed}. */
    public void giveUp(ProjectRow row) {
        em.remove(unchanged(row));
        em.flush();
    }

    /** The published outlook of every school of every district. */
    public List<SeatOutlook> outlooks() {
        List<SeatOutlook> all = new ArrayList<>();
        for (SeatForecast published : store().published()) {
            Forecast forecast = published.told();
            Map<String, List<SeatOutlook.Year>> years = new LinkedHashMap<>();
            for (ForecastRow row : forecast.rows()) {
                years.computeIfAbsent(row.school(), school -> new ArrayList<>())
                        .add(new SeatOutlook.Year(row.year(), forecast.band(row)));
            }
            years.forEach(
                    (school, bands) -> all.add(new SeatOutlook(school, forecast.stage(), bands, forecast.document())));
        }
        return all;
    }

    private SeatProject unchanged(ProjectRow row) {
        SeatProject project = store().project(row.code());
        if (project.version() != row.version()) {
            throw new SeatRefusal("project-changed", project.row().entry().name());
        }
        return project;
    }

    private SchoolRow taught(String code, Stage stage) {
        SchoolRow school = schools.get(code);
        if (!school.stages().contains(stage)) {
            throw new SeatRefusal("stage-not-taught", school.name(), stage.code());
        }
        return school;
    }

    private SeatImport importing(String district) {
        return new SeatImport(em, setting(district), new SchoolNames(schools.list(district)));
    }

    private SeatSetting usual(String district) {
        return SeatSetting.usual(schools.district(district).currentYear());
    }

    private SeatStore store() {
        return new SeatStore(em);
    }
}
