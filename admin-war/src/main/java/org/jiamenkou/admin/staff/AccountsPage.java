package org.jiamenkou.admin.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.staff.AccountDesk;
import org.jiamenkou.staff.AccountRow;
import org.jiamenkou.staff.AccountState;
import org.jiamenkou.staff.Invitation;
import org.jiamenkou.staff.Role;
import org.jiamenkou.staff.StaffRefusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The accounts of the officer's districts, and a new one. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private AccountDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final @Nullable AccountState state = Asked.maybe(AccountState.class, "state");

    private List<AccountRow> rows;

    private String login = "";

    private String name = "";

    private String district = "";

    private @Nullable Invitation invitation;

    /** For the container. */
    @NullUnmarked
    public AccountsPage() {}

    @PostConstruct
    void open() {
        rows = desk.list(visitor.getOfficer()).stream()
                .filter(row -> state == null || row.state() == state)
                .toList();
    }

    /** Opens an account; its one-time code is shown once. */
    public void create() {
        try {
            invitation = desk.create(visitor.getOfficer(), login, name, district);
            login = "";
            name = "";
            open();
        } catch (StaffRefusal refusal) {
            say.refused(NewPassword.field(refusal).equals("code") ? null : NewPassword.field(refusal), refusal);
        }
    }

    /** The accounts, by login. */
    public List<AccountRow> getRows() {
        return rows;
    }

    /** The state the accounts are in that are shown, or null for all. */
    public @Nullable AccountState getState() {
        return state;
    }

    /** The districts an account may be at home in. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.DISTRICT_ADMIN).stream()
                .sorted()
                .toList();
    }

    /** The code to hand over, or null. */
    public @Nullable Invitation getInvitation() {
        return invitation;
    }

    /** The name to sign in with. */
    public String getLogin() {
        return login;
    }

    /** The name to sign in with. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** The person's name. */
    public String getName() {
        return name;
    }

    /** The person's name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The home of the account. */
    public String getDistrict() {
        return district;
    }

    /** The home of the account. */
    public void setDistrict(String district) {
        this.district = district;
    }
}
