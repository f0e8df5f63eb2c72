package org.jiamenkou.admin.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.Schools;
import org.jiamenkou.seat.ProjectEntry;
import org.jiamenkou.seat.ProjectRow;
import org.jiamenkou.seat.SeatDesk;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The projects of a stage as a table. */
@ApplicationScoped
public class ProjectListing implements Listing {

    @Inject
    private SeatDesk desk;

    @Inject
    private Schools schools;

    /** For the container. */
    @NullUnmarked
    public ProjectListing() {}

    @Override
    public String code() {
        return "projects";
    }

    @Override
    public List<String> columns() {
        return List.of("project", "school", "stage", "project-seats", "opens", "term", "document");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return projects(officer, filter).size();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (ProjectRow row : projects(officer, filter)) {
            ProjectEntry project = row.entry();
            rows.row(
                    project.name(),
                    schools.get(project.school()).name(),
                    rows.word("stage." + project.stage().name()),
                    project.seats(),
                    project.opens().value(),
                    rows.word("term." + project.term().name()),
                    project.document());
        }
    }

    private List<ProjectRow> projects(Officer officer, Address filter) {
        return desk.projects(officer, filter.code("district"), stage(filter));
    }

    private static Stage stage(Address filter) {
        return Stage.parse(filter.text("stage")).orElse(Stage.PRIMARY);
    }
}
