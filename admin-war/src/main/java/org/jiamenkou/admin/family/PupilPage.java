package org.jiamenkou.admin.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.afterschool.SchoolScope;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.family.GuardianRow;
import org.jiamenkou.family.RollDesk;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who looks after a pupil: masked numbers, one shown whole for a call that cannot wait; each look is recorded. */
@Named
@RequestScoped
public class PupilPage {

    @Inject
    private RollDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private SchoolScope scope;

    @Inject
    private Say say;

    private final String code = Asked.text("code").replaceAll("\\W", "");

    private @Nullable List<GuardianRow> guardians;

    private String shown = "";

    private String phone = "";

    /** For the container. */
    @NullUnmarked
    public PupilPage() {}

    /** Who looks after the pupil. */
    public List<GuardianRow> getGuardians() {
        List<GuardianRow> all = guardians == null ? desk.guardians(visitor.getOfficer(), code) : guardians;
        guardians = all;
        return all;
    }

    /** Shows one number whole; recorded. */
    public void reveal(String guardian) {
        try {
            phone = desk.phone(visitor.getOfficer(), code, guardian);
            shown = guardian;
        } catch (DomainException refusal) {
            say.refused(null, refusal);
        }
    }

    /** Notes that the pupil has left the school. */
    public @Nullable String leave() {
        try {
            desk.leave(visitor.getOfficer(), code);
            say.done("family", "pupil.has-left");
            return "/family/roll?faces-redirect=true&school=" + scope.getSchool();
        } catch (DomainException refusal) {
            say.refused(null, refusal);
            return null;
        }
    }

    /** The number of a guardian as it may be shown now. */
    public String number(GuardianRow row) {
        return row.code().equals(shown) ? phone : row.phoneMasked();
    }

    /** Whether the number of a guardian is shown whole. */
    public boolean isShown(GuardianRow row) {
        return row.code().equals(shown);
    }

    /** The code of the pupil. */
    public String getCode() {
        return code;
    }
}
