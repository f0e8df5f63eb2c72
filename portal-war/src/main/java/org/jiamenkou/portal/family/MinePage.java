package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.family.ChildRow;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardianships;
import org.jiamenkou.family.InvitationRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a guardian has here: children, invitations, and the way to everything else. */
@Named
@RequestScoped
public class MinePage extends FamilyPage {

    @EJB
    private Families families;

    @EJB
    private Guardianships guardianships;

    private @Nullable List<ChildRow> children;

    private @Nullable List<InvitationRow> invitations;

    /** For the container. */
    @NullUnmarked
    public MinePage() {}

    /** The children, and requests a school has not answered or has refused. */
    public List<ChildRow> getChildren() {
        if (children == null) {
            children = families.children(guardian());
        }
        return children;
    }

    /** What the guardian is invited to. */
    public List<InvitationRow> getInvitations() {
        if (invitations == null) {
            invitations = guardianships.invitations(guardian());
        }
        return invitations;
    }
}
