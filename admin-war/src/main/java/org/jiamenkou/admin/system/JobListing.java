package org.jiamenkou.admin.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.job.JobDesk;
import org.jiamenkou.job.JobRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The officer's jobs as a table, the last first. */
@ApplicationScoped
public class JobListing implements Listing {

    private static final int MOST = 200;

    @Inject
    private JobDesk desk;

    /** For the container. */
    @NullUnmarked
    public JobListing() {}

    @Override
    public String code() {
        return "jobs";
    }

    @Override
    public List<String> columns() {
        return List.of("job-kind", "title", "login", "at", "state", "percent", "ended-at");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return rows(officer).size();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (JobRow row : rows(officer)) {
            rows.row(
                    rows.word("kind." + row.kind()),
                    row.title(),
                    row.madeBy(),
                    row.madeAt(),
                    rows.word("job." + row.state().code()),
                    row.percent(),
                    row.endedAt());
        }
    }

    private List<JobRow> rows(Officer officer) {
        return desk.list(officer, 0, MOST);
    }
}
