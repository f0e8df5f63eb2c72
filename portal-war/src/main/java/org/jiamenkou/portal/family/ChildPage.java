package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.GuardianRow;
import org.jiamenkou.family.Guardianships;
import org.jiamenkou.family.InvitationRow;
import org.jiamenkou.family.Right;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One child: who looks after it, who is invited, what can be corrected. */
@Named
@RequestScoped
public class ChildPage extends FamilyPage {

    @EJB
    private Families families;

    @EJB
    private Guardianships guardianships;

    private @Nullable List<GuardianRow> guardians;

    private @Nullable List<InvitationRow> sent;

    private @Nullable List<ChildRow> children;

    /** For the container. */
    @NullUnmarked
    public ChildPage() {}

    /** The child the address names, or null where it is not this guardian's. */
    public @Nullable ChildRow getChild() {
        String code = said("child");
        if (children == null) {
            children = families.children(guardian());
        }
        return children.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Whether the guardian may do everything for it. */
    public boolean isFull() {
        ChildRow child = getChild();
        return child != null
                && child.rights() == Right.FULL
                && switch (child.state()) {
                    case BOUND, OWN, LEFT -> true;
                    case WAITING, REFUSED -> false;
                };
    }

    /** Everybody who looks after it. */
    public List<GuardianRow> getGuardians() {
        if (guardians == null) {
            guardians = guardianships.of(guardian(), said("child"));
        }
        return guardians;
    }

    /** Invitations nobody has answered. */
    public List<InvitationRow> getSent() {
        if (sent == null) {
            sent = guardianships.sent(guardian(), said("child"));
        }
        return sent;
    }

    /** Whether that is the guardian who looks. */
    public boolean me(GuardianRow row) {
        return row.code().equals(guardian().code());
    }

    /** What was typed where it was refused; before that, what is kept. */
    @Override
    public String typed(String name) {
        ChildRow child = getChild();
        if (child == null || !said(name).isEmpty()) {
            return super.typed(name);
        }
        return switch (name) {
            case "name" -> child.name();
            case "grade" -> child.grade() == null ? "" : child.grade().toString();
            default -> "";
        };
    }
}
