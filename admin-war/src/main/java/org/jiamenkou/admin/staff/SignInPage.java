package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.staff.SignIn;
import org.jiamenkou.staff.StaffRefusal;
import org.jspecify.annotations.Nullable;

/** The first step of signing in: login and password. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Door door;

    @Inject
    private Say say;

    private String login = "";

    private String password = "";

    private @Nullable String wanted;

    /** Tries what was typed and leads to the next step. */
    public void enter() {
        try {
            door.lead(signIn.password(login, password, door.client()), wanted);
        } catch (StaffRefusal refusal) {
            say.refused("password", refusal);
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

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    /** The password. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** The page that was asked for. */
    public @Nullable String getWanted() {
        return wanted;
    }

    /** The page that was asked for. */
    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }
}
