package org.jiamenkou.admin.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.staff.AccountDesk;
import org.jiamenkou.staff.AccountRow;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Invitation;
import org.jiamenkou.staff.Role;
import org.jiamenkou.staff.StaffRefusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One account: its roles and whether it is open. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private AccountDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private String login = "";

    private @Nullable AccountRow row;

    private Role role = Role.ENROLMENT;

    private String district = "";

    private String school = "";

    private @Nullable Invitation invitation;

    /** For the container. */
    @NullUnmarked
    public AccountPage() {}

    /** The account is needed before the page engine has read its parameters: its table of roles is asked first. */
    @PostConstruct
    void open() {
        login = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("login", "");
    }

    /** Gives a role. */
    public void grant() {
        String clerkOf = role == Role.SCHOOL_CLERK ? school.strip() : null;
        if (clerkOf != null && clerkOf.isEmpty()) {
            say.refused("school", "staff", "account.school-needed");
            return;
        }
        change(() -> desk.grant(visitor.getOfficer(), login, new Grant(role, district, clerkOf)));
    }

    /** Takes a role. */
    public void take(Grant grant) {
        change(() -> desk.take(visitor.getOfficer(), login, grant));
    }

    /** Shuts the account. */
    public void disable() {
        change(() -> desk.disable(visitor.getOfficer(), login));
    }

    /** Opens it again. */
    public void enable() {
        change(() -> desk.enable(visitor.getOfficer(), login));
    }

    /** Makes a new one-time code; it is shown once. */
    public void invite() {
        change(() -> invitation = desk.invite(visitor.getOfficer(), login));
    }

    private void change(Runnable use) {
        try {
            use.run();
            row = null;
            say.done("staff", "account.changed");
        } catch (StaffRefusal refusal) {
            say.refused(null, refusal);
        }
    }

    /** The account as it is now. */
    public AccountRow getRow() {
        AccountRow shown = row == null ? desk.get(visitor.getOfficer(), login) : row;
        row = shown;
        return shown;
    }

    /** Every role there is. */
    public Role[] getRoles() {
        return Role.values();
    }

    /** The districts roles may be given in. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.DISTRICT_ADMIN).stream()
                .sorted()
                .toList();
    }

    /** The code to hand over, or null. */
    public @Nullable Invitation getInvitation() {
        return invitation;
    }

    /** Which account. */
    public String getLogin() {
        return login;
    }

    /** The role to give. */
    public Role getRole() {
        return role;
    }

    /** The role to give. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** The district to give it in. */
    public String getDistrict() {
        return district;
    }

    /** The district to give it in. */
    public void setDistrict(String district) {
        this.district = district;
    }

    /** The code of the school, for a clerk. */
    public String getSchool() {
        return school;
    }

    /** The code of the school, for a clerk. */
    public void setSchool(String school) {
        this.school = school;
    }
}
