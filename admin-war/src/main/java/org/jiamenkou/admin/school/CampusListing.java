package org.jiamenkou.admin.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.admin.export.PagedListing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.school.CampusRow;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolQuery;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The campuses of the schools of a list, one a row, past and coming ones too. */
@ApplicationScoped
public class CampusListing implements PagedListing {

    @Inject
    private SchoolDesk desk;

    /** For the container. */
    @NullUnmarked
    public CampusListing() {}

    @Override
    public String code() {
        return "campuses";
    }

    @Override
    public List<String> columns() {
        return List.of("school", "campus", "address", "phone", "lon", "lat", "from", "to");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.list(officer, query(filter, 0)).total();
    }

    @Override
    public void part(Officer officer, Address filter, int first, Taker rows) throws IOException {
        for (SchoolRow school : desk.list(officer, query(filter, first)).schools()) {
            for (CampusRow campus : school.campuses()) {
                Coordinate point = campus.point();
                rows.row(
                        school.name(),
                        campus.name(),
                        campus.address(),
                        campus.phone(),
                        point == null ? null : point.lon(),
                        point == null ? null : point.lat(),
                        campus.period().from(),
                        campus.period().to());
            }
        }
    }

    private static SchoolQuery query(Address filter, int first) {
        return SchoolFilter.of(filter).query(first, ROUND);
    }
}
