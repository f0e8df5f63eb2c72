package org.jiamenkou.admin.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.school.GroupDesk;
import org.jiamenkou.school.GroupRow;
import org.jiamenkou.school.MemberRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The memberships of a day as a table, in the shape that can be imported again. */
@ApplicationScoped
public class GroupListing implements Listing {

    @Inject
    private GroupDesk desk;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public GroupListing() {}

    @Override
    public String code() {
        return "groups";
    }

    @Override
    public List<String> columns() {
        return List.of("kind", "group", "school", "role", "from", "to");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return groups(officer, filter).stream()
                .mapToInt(group -> group.members().size())
                .sum();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (GroupRow group : groups(officer, filter)) {
            for (MemberRow member : group.members()) {
                rows.row(
                        group.kind().word(),
                        group.name(),
                        member.schoolName(),
                        member.role().word(),
                        member.period().from(),
                        member.period().to());
            }
        }
    }

    private List<GroupRow> groups(Officer officer, Address filter) {
        GroupKind kind = filter.maybe(GroupKind.class, "kind");
        return desk.list(officer, filter.code("district"), day(filter.text("day"))).stream()
                .filter(group -> kind == null || group.kind() == kind)
                .toList();
    }

    private LocalDate day(String asked) {
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException none) {
            return LocalDate.now(clock);
        }
    }
}
