package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.afterschool.Participations;
import org.jiamenkou.family.Guardian;

/** Takes 「参加」 with the text that was agreed to, and 「本学期不参加」, which asks for nothing. */
@WebServlet("/afterschool/choose")
public class ChoiceServlet extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Participations participations;

    @Override
    String act(Guardian guardian, HttpServletRequest request) {
        String child = field(request, "child");
        if (field(request, "choice").equals("out")) {
            participations.stayOut(guardian, child);
            return path("", request);
        }
        if (field(request, "agreed").isEmpty()) {
            throw new FormRefusal("not-agreed");
        }
        participations.join(guardian, child, field(request, "agreement"));
        return path("grid", request);
    }

    @Override
    String page() {
        return "index";
    }
}
