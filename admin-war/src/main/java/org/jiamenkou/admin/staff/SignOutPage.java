package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiamenkou.staff.Sessions;

/** The way out, from every page. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    private Sessions sessions;

    @Inject
    private Door door;

    /** Ends this session. */
    public void leave() {
        sessions.signOut(door.token(), door.client().address());
        door.out();
    }
}
