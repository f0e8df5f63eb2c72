package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.staff.SignIn;
import org.jiamenkou.staff.StaffRefusal;
import org.jspecify.annotations.Nullable;

/** The second step of signing in: the code of the authenticator. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    private SignIn signIn;

    @Inject
    private Door door;

    @Inject
    private Say say;

    private String code = "";

    private @Nullable String wanted;

    /** Tries the code and leads to the page that was wanted. */
    public void enter() {
        try {
            door.lead(signIn.code(door.token(), code, door.client()), wanted);
        } catch (StaffRefusal refusal) {
            say.refused("code", refusal);
        }
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    /** Six digits, or a recovery code. */
    public void setCode(String code) {
        this.code = code;
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
