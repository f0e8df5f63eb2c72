package org.jiamenkou.admin.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;

/** The pages of the system that the officer may open. */
@Named
@RequestScoped
public class SystemTabs {

    @Inject
    private Visitor visitor;

    /** For the container. */
    @NullUnmarked
    public SystemTabs() {}

    /** Their names in addresses. */
    public List<String> getTabs() {
        Officer officer = visitor.getOfficer();
        List<String> tabs = new ArrayList<>(List.of("jobs", "templates"));
        if (officer.holds(Role.DISTRICT_ADMIN, Role.ENROLMENT, Role.LEADER)) {
            tabs.add("settings");
            tabs.add("days");
        }
        if (officer.holds(Role.DISTRICT_ADMIN, Role.SECURITY)) {
            tabs.add("letters");
            tabs.add("nodes");
        }
        return tabs;
    }
}
