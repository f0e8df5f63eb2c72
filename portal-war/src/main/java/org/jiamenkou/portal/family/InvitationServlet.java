package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Guardianships;

/** Takes the answer to an invitation. */
@WebServlet("/family/invitation")
public class InvitationServlet extends GuardedForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Guardianships guardianships;

    @Override
    protected String act(Guardian guardian, HttpServletRequest request) {
        if (field(request, "answer").equals("accept")) {
            guardianships.accept(guardian, field(request, "invitation"));
        } else {
            guardianships.decline(guardian, field(request, "invitation"));
        }
        return "/family/";
    }

    @Override
    protected String page() {
        return "/family/index";
    }
}
