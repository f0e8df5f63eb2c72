package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.afterschool.ClassDesk;
import org.jiamenkou.afterschool.RosterRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The children of a class as a table with whole names, for whoever takes the roll; the look is recorded. */
@ApplicationScoped
public class RosterListing implements Listing {

    @Inject
    private ClassDesk desk;

    /** For the container. */
    @NullUnmarked
    public RosterListing() {}

    @Override
    public String code() {
        return "roster";
    }

    @Override
    public List<String> columns() {
        return List.of("child", "grades", "school-class", "place", "position", "since");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.roster(officer, filter.code("code")).size();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (RosterRow row : desk.wholeRoster(officer, filter.code("code"))) {
            rows.row(
                    row.name(),
                    row.grade(),
                    row.className(),
                    rows.word("place." + (row.place() == null ? "WAITING" : row.place())),
                    row.position(),
                    row.since());
        }
    }
}
