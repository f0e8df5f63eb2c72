package org.jiamenkou.admin.seat;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.seat.ProjectRow;
import org.jiamenkou.seat.SeatDesk;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a forecast is drawn from besides plan and children: the projects that add seats, and the lines of the warning. */
@Named
@ViewScoped
public class SeatProjectsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeatDesk desk;

    @Inject
    private Schools schools;

    @Inject
    private SeatScope scope;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private String district = "";

    private Stage stage = Stage.PRIMARY;

    private List<ProjectRow> rows = List.of();

    private final NewProject project = new NewProject();

    private final SettledLines lines = new SettledLines();

    /** For the container. */
    @NullUnmarked
    public SeatProjectsPage() {}

    @PostConstruct
    void open() {
        district = scope.getDistrict();
        stage = scope.getStage();
        rows = desk.projects(visitor.getOfficer(), district, stage);
        project.setYear(scope.getYear().value() + 1);
        lines.show(desk.setting(visitor.getOfficer(), district));
    }

    /** Enters the project. */
    public @Nullable String build() {
        try {
            desk.build(visitor.getOfficer(), project.entry(stage));
            say.done("seat", "project.built", project.getName());
            return scope.back("projects");
        } catch (DomainException refusal) {
            return refused(refusal);
        }
    }

    /** Gives a project up. */
    public @Nullable String giveUp(ProjectRow row) {
        try {
            desk.giveUp(visitor.getOfficer(), row.code(), row.version());
            say.done("seat", "project.given-up", row.entry().name());
            return scope.back("projects");
        } catch (DomainException refusal) {
            return refused(refusal);
        }
    }

    /** Settles caps and lines. */
    public @Nullable String settle() {
        if (lines.getYellowFrom().compareTo(lines.getRedFrom()) > 0) {
            say.refused("settle:yellow", "seat", "setting.order");
            return null;
        }
        try {
            desk.settle(visitor.getOfficer(), district, lines.setting());
            say.done("seat", "setting.saved");
            return scope.back("projects");
        } catch (DomainException refusal) {
            return refused(refusal);
        }
    }

    private @Nullable String refused(DomainException refusal) {
        say.refused(null, refusal);
        return null;
    }

    /** The projects of the stage, as they were when the page was opened. */
    public List<ProjectRow> getRows() {
        return rows;
    }

    /** The schools of the stage, their codes by name. */
    public Map<String, String> getSchools() {
        return schools.list(district).stream()
                .filter(school -> school.stages().contains(stage))
                .collect(Collectors.toMap(
                        SchoolRow::name, SchoolRow::code, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    /** The name of a school by its code. */
    public String name(String code) {
        return schools.get(code).name();
    }

    /** The project that is typed. */
    public NewProject getProject() {
        return project;
    }

    /** The lines that are typed. */
    public SettledLines getLines() {
        return lines;
    }
}
