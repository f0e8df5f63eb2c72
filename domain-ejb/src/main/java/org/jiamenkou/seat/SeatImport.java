package org.jiamenkou.seat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jiamenkou.intake.IntakeChildren;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakeSeats;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.Nullable;

/** Takes a file of plans or counts into a district: all of its rows, or none when one of them is wrong. */
class SeatImport {

    private final EntityManager em;
    private final SeatSetting setting;
    private final SchoolNames schools;
    private final List<IntakeFinding> findings = new ArrayList<>();
    private final List<BooleanSupplier> entries = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    SeatImport(EntityManager em, SeatSetting setting, SchoolNames schools) {
        this.em = em;
        this.setting = setting;
        this.schools = schools;
    }

    /** Reads the rows; enters them when nothing is wrong and {@code apply} says so. */
    ImportOutcome take(IntakeFile file, boolean apply) {
        findings.addAll(file.report().findings());
        file.seats().forEach(this::plan);
        file.children().forEach(this::count);
        findings.sort(Comparator.comparingInt(IntakeFinding::row));
        int rows = file.seats().size() + file.children().size();
        boolean wrong = findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
        if (wrong || !file.report().trusted() || rows == 0) {
            return new ImportOutcome(ImportOutcome.Result.REFUSED, rows, 0, findings);
        }
        if (!apply) {
            return new ImportOutcome(ImportOutcome.Result.READY, rows, 0, findings);
        }
        int changed =
                (int) entries.stream().filter(BooleanSupplier::getAsBoolean).count();
        em.flush();
        ImportOutcome.Result result = changed == 0 ? ImportOutcome.Result.UNCHANGED : ImportOutcome.Result.APPLIED;
        return new ImportOutcome(result, rows, changed, findings);
    }

    private void plan(IntakeSeats row) {
        SchoolRow school = school(row.row(), row.school());
        Stage stage = school == null ? null : stage(row.row(), school, row.stage());
        if (school == null || stage == null || again(row.row(), school, stage, row.year(), "")) {
            return;
        }
        int cap = row.cap() == null ? setting.cap(stage) : row.cap();
        PlanNumbers numbers = new PlanNumbers(row.classes(), cap, row.shared());
        Integer told = row.seats();
        if (cap < 1 || cap > 100) {
            wrong(row.row(), "cap-out-of-range", Integer.toString(cap));
        } else if (told != null && told != numbers.seats()) {
            wrong(row.row(), "seats-differ", told.toString(), Integer.toString(numbers.seats()));
        } else if (numbers.base() < 0) {
            wrong(row.row(), "shared-beyond-seats", Integer.toString(row.shared()), Integer.toString(numbers.seats()));
        } else if (!numbers.isSound()) {
            wrong(row.row(), "count-unreadable", Integer.toString(row.classes()));
        } else {
            entries.add(() -> enter(school, stage, row.year(), numbers));
        }
    }

    private void count(IntakeChildren row) {
        SchoolRow school = school(row.row(), row.school());
        Stage stage = school == null ? null : stage(row.row(), school, row.stage());
        if (school == null || stage == null || again(row.row(), school, stage, row.year(), row.zone())) {
            return;
        }
        entries.add(() -> enter(school, stage, row));
    }

    private boolean enter(SchoolRow school, Stage stage, SchoolYear year, PlanNumbers numbers) {
        SeatPlan known = em.find(SeatPlan.class, SeatPlan.codeOf(school.code(), stage, year));
        if (known != null) {
            return known.take(numbers);
        }
        em.persist(new SeatPlan(school, stage, year, numbers));
        return true;
    }

    private boolean enter(SchoolRow school, Stage stage, IntakeChildren row) {
        String code = SeatChildren.codeOf(school.code(), stage, row.year(), row.zone());
        SeatChildren known = em.find(SeatChildren.class, code);
        if (known != null) {
            return known.count(row.children());
        }
        em.persist(new SeatChildren(school, stage, row.year(), row.zone(), row.children()));
        return true;
    }

    private @Nullable SchoolRow school(int row, String name) {
        SchoolRow school = schools.find(name);
        if (school == null) {
            wrong(row, "school-unknown", name);
        }
        return school;
    }

    private @Nullable Stage stage(int row, SchoolRow school, @Nullable Stage told) {
        if (told == null && school.stages().size() != 1) {
            wrong(row, "stage-needed", school.name());
            return null;
        }
        Stage stage = told == null ? school.stages().get(0) : told;
        if (!school.stages().contains(stage)) {
            wrong(row, "stage-not-taught", school.name(), stage == Stage.PRIMARY ? "小学" : "初中");
            return null;
        }
        return stage;
    }

    /** A school may be named twice by different names. */
    private boolean again(int row, SchoolRow school, Stage stage, SchoolYear year, String zone) {
        Integer before = seen.putIfAbsent(SeatChildren.codeOf(school.code(), stage, year, zone), row);
        if (before != null) {
            wrong(row, "subject-twice", before.toString());
        }
        return before != null;
    }

    private void wrong(int row, String code, String... arguments) {
        findings.add(new IntakeFinding(row, null, Severity.ERROR, code, List.of(arguments)));
    }
}
