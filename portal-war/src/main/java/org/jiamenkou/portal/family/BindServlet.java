package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.family.Binding;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;

/** Takes what a guardian says of a child on a roll. */
@WebServlet("/family/bind/send")
public class BindServlet extends GuardedForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Families families;

    @Override
    protected String act(Guardian guardian, HttpServletRequest request) {
        families.bind(
                guardian,
                new Binding(
                        field(request, "school"),
                        field(request, "grade"),
                        field(request, "class"),
                        field(request, "name"),
                        field(request, "number-end")));
        return "/family/";
    }

    @Override
    protected String page() {
        return "/family/bind";
    }
}
