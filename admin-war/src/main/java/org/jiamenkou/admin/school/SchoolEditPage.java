package org.jiamenkou.admin.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.CampusEntry;
import org.jiamenkou.school.SchoolDesk;
import org.jiamenkou.school.SchoolNaming;
import org.jiamenkou.school.SchoolSheet;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A school entered, or given other names and stages. */
@Named
@RequestScoped
public class SchoolEditPage {

    @Inject
    private SchoolDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final String code = Asked.text("code").replaceAll("[^\\p{Alnum}._-]", "");

    private final CampusForm campus = new CampusForm();

    private int seen = -1;

    private String district = "";

    private @Nullable String name;

    private @Nullable String aliases;

    private @Nullable List<Stage> stages;

    private @Nullable SchoolSheet sheet;

    private boolean overtaken;

    /** For the container. */
    @NullUnmarked
    public SchoolEditPage() {}

    /** Whether the school is yet to be entered. */
    public boolean isFresh() {
        return code.isEmpty();
    }

    /** The school as it is now. */
    public SchoolSheet getSheet() {
        SchoolSheet shown = sheet == null ? desk.get(visitor.getOfficer(), code) : sheet;
        sheet = shown;
        return shown;
    }

    /** Saves it and goes to its page. */
    public @Nullable String save() {
        try {
            SchoolNaming naming = new SchoolNaming(
                    getName(), getStages(), List.of(getAliases().split("[\\n、,，;；]")));
            SchoolSheet saved = isFresh()
                    ? desk.open(visitor.getOfficer(), district, naming, entry())
                    : desk.rename(visitor.getOfficer(), code, seen, naming);
            say.done("school", "saved");
            return "/school/school?faces-redirect=true&code=" + saved.row().code();
        } catch (DomainException refusal) {
            overtaken = refusal.code().equals("changed-meanwhile");
            say.refused(refusal.code().startsWith("name-") ? "name" : null, refusal);
            sheet = null;
            seen = overtaken ? getSheet().version() : seen;
            return null;
        }
    }

    private @Nullable CampusEntry entry() {
        return campus.getAddress().isBlank() ? null : campus.entry();
    }

    /** The districts in which the officer may enter one. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.BASIC_EDUCATION).stream()
                .sorted()
                .toList();
    }

    /** Whether somebody else has saved since the page was opened: it shows what stands there now. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The stages there are. */
    public Stage[] getAllStages() {
        return Stage.values();
    }

    /** The first campus of a school that is entered. */
    public CampusForm getCampus() {
        return campus;
    }

    /** The code of the school, or empty. */
    public String getCode() {
        return code;
    }

    /** The version that is shown. */
    public int getSeen() {
        return seen < 0 && !isFresh() ? getSheet().version() : seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The district of a school that is entered. */
    public String getDistrict() {
        return district;
    }

    /** The district of a school that is entered. */
    public void setDistrict(String district) {
        this.district = district;
    }

    /** Its name. */
    public String getName() {
        if (name != null) {
            return name;
        }
        return isFresh() ? "" : getSheet().row().name();
    }

    /** Its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Its other names, one a line. */
    public String getAliases() {
        if (aliases != null) {
            return aliases;
        }
        return isFresh() ? "" : String.join("\n", getSheet().aliases());
    }

    /** Its other names, one a line. */
    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    /** The stages it teaches. */
    public List<Stage> getStages() {
        if (stages != null) {
            return stages;
        }
        return isFresh() ? List.of(Stage.PRIMARY) : getSheet().row().stages();
    }

    /** The stages it teaches. */
    public void setStages(List<Stage> stages) {
        this.stages = stages;
    }
}
