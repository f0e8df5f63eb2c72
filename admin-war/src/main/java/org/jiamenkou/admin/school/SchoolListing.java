package org.jiamenkou.admin.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.admin.export.PagedListing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolQuery;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The list of schools as a table. */
@ApplicationScoped
public class SchoolListing implements PagedListing {

    @Inject
    private SchoolDesk desk;

    /** For the container. */
    @NullUnmarked
    public SchoolListing() {}

    @Override
    public String code() {
        return "schools";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "district",
                "school",
                "stages",
                "group",
                "kind",
                "address",
                "phone",
                "lon",
                "lat",
                "campuses",
                "merged");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.list(officer, query(filter, 0)).total();
    }

    @Override
    public void part(Officer officer, Address filter, int first, Taker rows) throws IOException {
        for (SchoolRow school : desk.list(officer, query(filter, first)).schools()) {
            Coordinate point = school.point();
            String stages = school.stages().stream()
                    .map(stage -> rows.word("stage." + stage.name()))
                    .collect(Collectors.joining("、"));
            rows.row(
                    school.code(),
                    school.district(),
                    school.name(),
                    stages,
                    school.group(),
                    school.groupKind(),
                    school.address(),
                    school.phone(),
                    point == null ? null : point.lon(),
                    point == null ? null : point.lat(),
                    school.campuses().size(),
                    school.mergedOn());
        }
    }

    private static SchoolQuery query(Address filter, int first) {
        return SchoolFilter.of(filter).query(first, ROUND);
    }
}
