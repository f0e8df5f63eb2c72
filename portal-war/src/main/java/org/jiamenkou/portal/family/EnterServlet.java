package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.NewChild;

/** Takes a child that is on no roll. */
@WebServlet("/family/enter/send")
public class EnterServlet extends GuardedForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Families families;

    @Override
    protected String act(Guardian guardian, HttpServletRequest request) {
        families.enter(guardian, new NewChild(field(request, "name"), field(request, "district"), grade(request)));
        return "/family/";
    }

    @Override
    protected String page() {
        return "/family/enter";
    }
}
