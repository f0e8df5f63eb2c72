package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.MyData;
import org.jiamenkou.kernel.DomainException;

/** Forgets the guardian who asks for it and says that they know what it means. */
@WebServlet("/family/erase/send")
public class EraseServlet extends GuardedForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient MyData data;

    @Override
    protected String act(Guardian guardian, HttpServletRequest request) {
        if (!field(request, "sure").equals("yes")) {
            throw new NotSure();
        }
        data.erase(guardian);
        return "/family/erased";
    }

    @Override
    protected String page() {
        return "/family/erase";
    }

    @Override
    protected void done(HttpServletRequest request, HttpServletResponse response) {
        FamilyCookie.write(request, response, "");
    }

    /** The box that says so was not ticked. */
    private static final class NotSure extends DomainException {

        private static final long serialVersionUID = 1L;

        NotSure() {
            super("not-sure");
        }
    }
}
