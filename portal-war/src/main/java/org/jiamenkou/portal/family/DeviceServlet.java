package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.family.FamilySessions;
import org.jiamenkou.family.Guardian;

/** Ends one session of a guardian, or all but this one. */
@WebServlet("/family/devices/send")
public class DeviceServlet extends GuardedForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient FamilySessions sessions;

    @Override
    protected String act(Guardian guardian, HttpServletRequest request) {
        if (field(request, "number").isEmpty()) {
            sessions.revokeOthers(guardian);
        } else {
            sessions.revoke(guardian, field(request, "number"));
        }
        return "/family/devices";
    }

    @Override
    protected String page() {
        return "/family/devices";
    }
}
