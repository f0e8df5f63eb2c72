package org.jiamenkou.admin.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.school.CalendarDesk;
import org.jiamenkou.school.DayOff;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The days off of a year as a table. */
@ApplicationScoped
public class DayListing implements Listing {

    @Inject
    private CalendarDesk desk;

    /** For the container. */
    @NullUnmarked
    public DayListing() {}

    @Override
    public String code() {
        return "days";
    }

    @Override
    public List<String> columns() {
        return List.of("day", "day-kind", "day-name", "document");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return days(officer, filter).size();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (DayOff day : days(officer, filter)) {
            rows.row(day.day(), rows.word("day." + day.kind()), day.name(), day.document());
        }
    }

    private List<DayOff> days(Officer officer, Address filter) {
        return desk.list(officer, filter.code("district"), filter.number("year", 2000));
    }
}
