package org.jiamenkou.admin.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolPage;
import org.jiamenkou.school.SchoolQuery;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The list of schools; what is chosen stands in the address, so that a view can be sent to a colleague. */
@Named
@RequestScoped
public class SchoolsPage {

    private static final int SIZE = 20;

    @Inject
    private SchoolDesk desk;

    @Inject
    private Visitor visitor;

    private final SchoolFilter filter = SchoolFilter.of(Asked::text);

    private @Nullable SchoolPage found;

    /** For the container. */
    @NullUnmarked
    public SchoolsPage() {}

    /** The schools of this page. */
    public SchoolPage getFound() {
        SchoolPage shown = found;
        if (shown == null) {
            int first = (filter.getPage() - 1) * SIZE;
            shown = desk.list(visitor.getOfficer(), filter.query(first, SIZE));
            found = shown;
        }
        return shown;
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
    }

    /** The page, from 1. */
    public int getPage() {
        return filter.getPage();
    }

    /** The address of the same list at another page. */
    public String at(int other) {
        return "?" + filter.getAddress() + "&page=" + other;
    }

    /** What is chosen. */
    public SchoolFilter getFilter() {
        return filter;
    }

    /** The districts the officer reads. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.BASIC_EDUCATION, Role.ENROLMENT, Role.LEADER).stream()
                .sorted()
                .toList();
    }

    /** Whether the officer may enter a school. */
    public boolean isWriting() {
        return visitor.getOfficer().holds(Role.BASIC_EDUCATION);
    }

    /** The stages there are. */
    public Stage[] getStages() {
        return Stage.values();
    }

    /** The sorts of groups there are. */
    public GroupKind[] getKinds() {
        return GroupKind.values();
    }

    /** The states there are. */
    public SchoolQuery.State[] getStates() {
        return SchoolQuery.State.values();
    }

    /** The orders there are. */
    public SchoolQuery.Order[] getOrders() {
        return SchoolQuery.Order.values();
    }
}
