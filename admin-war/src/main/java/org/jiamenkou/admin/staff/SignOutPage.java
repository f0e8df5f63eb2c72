package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.staff.Sessions;
import org.jspecify.annotations.Nullable;

/** The way out, from every page. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    private Sessions sessions;

    @Inject
    private Door door;

    @Inject
    private ProviderExit exit;

    /**
     * Ends this session. Who came in through the provider goes on to sign out there: by a page of its own, because browsers hold
     * the policy of a form against the redirects that follow it.
     */
    public void leave() {
        boolean provided = ProviderVisit.isRemembered();
        sessions.signOut(door.token(), door.client().address());
        door.out(provided && getExit() != null ? "/admin/staff/sign-out" : "/admin/staff/sign-in");
    }

    /** Where the browser signs out at the provider; null where there is no such place. */
    public @Nullable String getExit() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String here = request.getRequestURL().toString();
        int path = here.indexOf('/', here.indexOf("//") + 2);
        return exit.leadingBackTo(here.substring(0, path) + "/admin/staff/sign-in")
                .orElse(null);
    }
}
