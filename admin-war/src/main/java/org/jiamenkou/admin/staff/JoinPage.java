package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.staff.SignIn;
import org.jiamenkou.staff.StaffRefusal;

/** Somebody who was invited comes in for the first time and chooses a password. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Door door;

    @Inject
    private Say say;

    private String login = "";

    private String code = "";

    private NewPassword password = new NewPassword();

    /** Takes the invitation and leads on to the authenticator. */
    public void join() {
        if (!password.isRepeated()) {
            say.refused("again", password.differ());
            return;
        }
        try {
            door.lead(signIn.join(login, code, password.getFirst(), door.client()), null);
        } catch (StaffRefusal refusal) {
            say.refused(NewPassword.field(refusal), refusal);
        }
    }

    /** The name to sign in with. */
    public String getLogin() {
        return login;
    }

    /** The name to sign in with. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** The one-time code. */
    public String getCode() {
        return code;
    }

    /** The one-time code. */
    public void setCode(String code) {
        this.code = code;
    }

    /** The password, typed twice. */
    public NewPassword getPassword() {
        return password;
    }
}
