package org.jiamenkou.admin.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.seat.PlanNumbers;
import org.jiamenkou.seat.PlanRow;
import org.jiamenkou.seat.SeatDesk;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The plan of a stage and year as a table, in the shape that can be imported again. */
@ApplicationScoped
public class PlanListing implements Listing {

    @Inject
    private SeatDesk desk;

    /** For the container. */
    @NullUnmarked
    public PlanListing() {}

    @Override
    public String code() {
        return "plan";
    }

    @Override
    public List<String> columns() {
        return List.of("school", "stage", "year", "classes", "cap", "seats", "shared", "base", "children");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return plan(officer, filter).size();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (PlanRow plan : plan(officer, filter)) {
            PlanNumbers numbers = plan.numbers();
            String taught = rows.word("stage." + plan.stage().name());
            if (numbers == null) {
                rows.row(plan.name(), taught, plan.year().value(), null, null, null, null, null, plan.children());
            } else {
                rows.row(
                        plan.name(),
                        taught,
                        plan.year().value(),
                        numbers.classes(),
                        numbers.cap(),
                        numbers.seats(),
                        numbers.shared(),
                        numbers.base(),
                        plan.children());
            }
        }
    }

    private List<PlanRow> plan(Officer officer, Address filter) {
        int year = filter.number("year", 0);
        return year < 2000 || year > 2099
                ? List.of()
                : desk.plan(officer, filter.code("district"), stage(filter), new SchoolYear(year));
    }

    private static Stage stage(Address filter) {
        return Stage.parse(filter.text("stage")).orElse(Stage.PRIMARY);
    }
}
