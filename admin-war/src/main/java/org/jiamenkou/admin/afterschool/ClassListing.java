package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.afterschool.ClassDesk;
import org.jiamenkou.afterschool.ClassPage;
import org.jiamenkou.afterschool.ClassRow;
import org.jiamenkou.afterschool.ProviderRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The list of classes as a table, in columns that can be imported again. */
@ApplicationScoped
public class ClassListing implements Listing {

    private static final int ROUND = 200;

    @Inject
    private ClassDesk desk;

    /** For the container. */
    @NullUnmarked
    public ClassListing() {}

    @Override
    public String code() {
        return "classes";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "school",
                "term-name",
                "course",
                "class",
                "course-category",
                "grades",
                "fewest",
                "most",
                "taken",
                "waiting",
                "slots",
                "lessons",
                "price",
                "fee",
                "document",
                "teacher",
                "provider-number",
                "provider",
                "room",
                "equipment",
                "class-state");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.list(officer, ClassFilter.of(filter).query(0, 1)).total();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        int total = total(officer, filter);
        for (int first = 0; first < total; first += ROUND) {
            for (ClassPage.Line line : desk.list(officer, ClassFilter.of(filter).query(first, ROUND))
                    .lines()) {
                write(line, rows);
            }
        }
    }

    private static void write(ClassPage.Line line, Taker rows) throws IOException {
        ClassRow row = line.row();
        ProviderRow provider = row.provider();
        rows.row(
                line.schoolName(),
                line.termName(),
                row.courseName(),
                row.name(),
                row.categoryName(),
                row.grades().told(),
                row.fewest(),
                row.most(),
                line.places().taken(),
                line.places().waiting(),
                row.slots().stream().map(CareSlot::code).collect(Collectors.joining("、")),
                row.lessons(),
                row.price().yuan(),
                row.fee().yuan(),
                row.document(),
                row.teacher(),
                provider == null ? null : provider.number(),
                provider == null ? null : provider.name(),
                row.room(),
                row.equipment(),
                rows.word("class-state." + row.state().name()));
    }
}
