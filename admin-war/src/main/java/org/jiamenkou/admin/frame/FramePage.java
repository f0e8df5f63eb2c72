package org.jiamenkou.admin.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What stands around every page: the officer's districts and roles, and the menu. */
@Named
@RequestScoped
public class FramePage {

    @Inject
    private Visitor visitor;

    @Inject
    private Schools schools;

    private List<Standing> standings;

    private Map<String, String> names;

    /** For the container. */
    @NullUnmarked
    public FramePage() {}

    /**
     * The roles held in one district.
     *
     * @param district its name
     * @param roles the words of the roles
     */
    public record Standing(String district, List<String> roles) {}

    @PostConstruct
    void open() {
        names = schools.districts().stream().collect(Collectors.toMap(DistrictRow::code, DistrictRow::name));
        Officer officer = visitor.getOfficer();
        standings = officer.districts().stream()
                .sorted()
                .map(district -> new Standing(name(district), roles(officer, district)))
                .toList();
    }

    /** District by district what the officer is. */
    public List<Standing> getStandings() {
        return standings;
    }

    /** The pages the officer may open. */
    public List<Menu.Item> getMenu() {
        return Menu.of(visitor.getOfficer());
    }

    /** The path of this page, as the menu writes it. */
    public String getHere() {
        String path =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        return path.equals("/index") ? "/" : path;
    }

    /** The name of a district by its code. */
    public String name(@Nullable String district) {
        return district == null ? "" : names.getOrDefault(district, district);
    }

    private static List<String> roles(Officer officer, String district) {
        return officer.grants().stream()
                .filter(grant -> grant.district().equals(district))
                .map(Grant::role)
                .distinct()
                .sorted()
                .map(role -> "role." + role.code())
                .toList();
    }
}
