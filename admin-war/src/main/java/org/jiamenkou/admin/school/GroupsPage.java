package org.jiamenkou.admin.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.school.GroupCoverage;
import org.jiamenkou.school.GroupDesk;
import org.jiamenkou.school.GroupRow;
import org.jiamenkou.school.GroupsOfDay;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The groups of a district and how many schools belong to one, on a day that is chosen. */
@Named
@RequestScoped
public class GroupsPage {

    @Inject
    private GroupDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    private final String asked = Asked.text("district");

    private final String askedDay = Asked.text("day");

    private final @Nullable GroupKind filter = Asked.maybe(GroupKind.class, "kind");

    private GroupKind kind = GroupKind.EDUCATION_GROUP;

    private String name = "";

    private @Nullable GroupsOfDay shown;

    /** For the container. */
    @NullUnmarked
    public GroupsPage() {}

    /** The districts the officer reads. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.BASIC_EDUCATION, Role.ENROLMENT, Role.LEADER).stream()
                .sorted()
                .toList();
    }

    /** The district looked at. */
    public String getDistrict() {
        List<String> own = getDistricts();
        return asked.isEmpty() && !own.isEmpty() ? own.get(0) : asked;
    }

    /** The day looked at; today unless another is asked for. */
    public LocalDate getDay() {
        try {
            return LocalDate.parse(askedDay);
        } catch (DateTimeParseException none) {
            return LocalDate.now(clock);
        }
    }

    /** The groups with their members of that day. */
    public List<GroupRow> getGroups() {
        return ofDay().groups().stream()
                .filter(group -> filter == null || group.kind() == filter)
                .toList();
    }

    /** How many schools belong to a group on that day. */
    public GroupCoverage getCoverage() {
        return ofDay().coverage();
    }

    private GroupsOfDay ofDay() {
        GroupsOfDay read = shown == null ? desk.on(visitor.getOfficer(), getDistrict(), getDay()) : shown;
        shown = read;
        return read;
    }

    /** Enters a group and goes to its page. */
    public @Nullable String open() {
        try {
            GroupRow row = desk.open(visitor.getOfficer(), getDistrict(), kind, name);
            say.done("school", "saved");
            return "/school/group?faces-redirect=true&code=" + row.code();
        } catch (DomainException refusal) {
            say.refused("name", refusal);
            return null;
        }
    }

    /** Whether the officer may enter one. */
    public boolean isWriting() {
        return visitor.getOfficer().holdsIn(getDistrict(), Role.BASIC_EDUCATION);
    }

    /** The sorts of groups there are. */
    public GroupKind[] getKinds() {
        return GroupKind.values();
    }

    /** The sort that is shown, or null for all. */
    public @Nullable GroupKind getFilter() {
        return filter;
    }

    /** The filter as an address says it. */
    public String getAddress() {
        return "district=" + getDistrict() + "&day=" + getDay() + "&kind=" + (filter == null ? "" : filter.name());
    }

    /** The sort of a group that is entered. */
    public GroupKind getKind() {
        return kind;
    }

    /** The sort of a group that is entered. */
    public void setKind(GroupKind kind) {
        this.kind = kind;
    }

    /** The name of a group that is entered. */
    public String getName() {
        return name;
    }

    /** The name of a group that is entered. */
    public void setName(String name) {
        this.name = name;
    }
}
