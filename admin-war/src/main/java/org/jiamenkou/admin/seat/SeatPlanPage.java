package org.jiamenkou.admin.seat;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.seat.PlanChange;
import org.jiamenkou.seat.PlanNumbers;
import org.jiamenkou.seat.PlanRow;
import org.jiamenkou.seat.SeatDesk;
import org.jiamenkou.seat.SeatRefusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The enrolment plan of a year as a grid: every school a row, saved cell by cell by whoever changed it. */
@Named
@ViewScoped
public class SeatPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeatDesk desk;

    @Inject
    private SeatScope scope;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private String district;

    private Stage stage;

    private SchoolYear year;

    private List<PlanEdit> rows = new ArrayList<>();

    /** For the container. */
    @NullUnmarked
    public SeatPlanPage() {}

    @PostConstruct
    void open() {
        district = scope.getDistrict();
        stage = scope.getStage();
        year = scope.getYear();
        int cap = desk.setting(visitor.getOfficer(), district).cap(stage);
        rows = new ArrayList<>();
        read().forEach(row -> rows.add(new PlanEdit(row, cap)));
    }

    /** Saves the rows that were changed; a row somebody else changed meanwhile stays typed, with what stands there now. */
    public @Nullable String save() {
        int saved = 0;
        boolean met = false;
        for (PlanEdit row : List.copyOf(rows)) {
            PlanNumbers numbers = row.changed().orElse(null);
            if (numbers != null) {
                boolean kept = save(row, numbers);
                saved += kept ? 1 : 0;
                met = met || !kept;
            }
        }
        if (saved > 0) {
            say.done("seat", "plan.saved", saved);
        }
        return met ? null : scope.back("plan");
    }

    private boolean save(PlanEdit row, PlanNumbers numbers) {
        try {
            desk.change(visitor.getOfficer(), new PlanChange(row.getSchool(), stage, year, numbers, row.version()));
            refresh(row, false);
            return true;
        } catch (SeatRefusal refusal) {
            say.refused(null, refusal);
            if (refusal.code().equals("plan-changed")) {
                refresh(row, true);
            }
            return false;
        }
    }

    private void refresh(PlanEdit edit, boolean met) {
        PlanRow now = read().stream()
                .filter(row -> row.school().equals(edit.getSchool()))
                .findFirst()
                .orElseThrow();
        if (met) {
            edit.meets(now);
        } else {
            rows.replaceAll(row -> row == edit ? new PlanEdit(now, numbersCap(now)) : row);
        }
    }

    private static int numbersCap(PlanRow row) {
        PlanNumbers numbers = row.numbers();
        return numbers == null ? 1 : numbers.cap();
    }

    private List<PlanRow> read() {
        return desk.plan(visitor.getOfficer(), district, stage, year);
    }

    /** The schools with their numbers. */
    public List<PlanEdit> getRows() {
        return rows;
    }

    /** All seats of the grid. */
    public int getSeats() {
        return rows.stream()
                .map(PlanEdit::getSeats)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** All children of the grid. */
    public int getChildren() {
        return rows.stream()
                .map(PlanEdit::getChildren)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
