package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.staff.Enrolled;
import org.jiamenkou.staff.Enrolment;
import org.jiamenkou.staff.SignIn;
import org.jiamenkou.staff.StaffRefusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An authenticator is taken into use: a picture to scan, a code to prove it, and recovery codes to keep. */
@Named
@RequestScoped
public class EnrolPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Door door;

    @Inject
    private Say say;

    private @Nullable Enrolment enrolment;

    private String code = "";

    private List<String> recoveryCodes = List.of();

    /** For the container. */
    @NullUnmarked
    public EnrolPage() {}

    /** Tries the code; when it is right the recovery codes are shown, this once. */
    public void confirm() {
        try {
            Enrolled enrolled = signIn.enrol(door.token(), code, door.client());
            door.admit(enrolled.entrance());
            recoveryCodes = enrolled.recoveryCodes();
        } catch (StaffRefusal refusal) {
            say.refused("code", refusal);
        }
    }

    /** Whether the recovery codes are to be shown. */
    public boolean isDone() {
        return !recoveryCodes.isEmpty();
    }

    /** The secret in groups of four, for those who type it. */
    public String getSecret() {
        return offered().secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The picture for those who scan it. */
    public String getPicture() {
        return QrPicture.of(offered().address());
    }

    /** The codes to keep. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    /** Six digits. */
    public void setCode(String code) {
        this.code = code;
    }

    private Enrolment offered() {
        if (enrolment == null) {
            enrolment = signIn.enrolment(door.token());
        }
        return enrolment;
    }
}
