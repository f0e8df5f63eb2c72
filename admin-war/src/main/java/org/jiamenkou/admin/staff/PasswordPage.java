package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.staff.OwnPassword;
import org.jiamenkou.staff.StaffRefusal;
import org.jiamenkou.staff.Step;

/** The own password is replaced: when its owner wants to, or when it has become too old. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private OwnPassword own;

    @Inject
    private Door door;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private String present = "";

    private NewPassword password = new NewPassword();

    /** Takes the new password and leads to the desk. */
    public void replace() {
        if (!password.isRepeated()) {
            say.refused("again", password.differ());
            return;
        }
        try {
            door.lead(own.replace(door.token(), present, password.getFirst(), door.client()), null);
        } catch (StaffRefusal refusal) {
            say.refused(refusal.code().equals("weak-password") ? "first" : "present", refusal);
        }
    }

    /** Whether the page is the only one that is open, because the password is too old. */
    public boolean isDue() {
        return visitor.isAt(Step.RENEWAL);
    }

    /** Never shown again. */
    public String getPresent() {
        return "";
    }

    /** The password there is. */
    public void setPresent(String present) {
        this.present = present;
    }

    /** The new one, typed twice. */
    public NewPassword getPassword() {
        return password;
    }
}
