package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.family.Families;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.family.Guardianships;
import org.jiamenkou.family.Right;
import org.jiamenkou.portal.reader.Reader;

/** Takes what is to be done for one child: invite, take back, end, correct, leave. */
@WebServlet("/family/child/send")
public class ChildServlet extends GuardedForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Families families;

    @EJB
    private transient Guardianships guardianships;

    @Override
    protected String act(Guardian guardian, HttpServletRequest request) {
        String child = field(request, "child");
        switch (field(request, "do")) {
            case "share" ->
                guardianships.share(
                        guardian,
                        child,
                        field(request, "phone"),
                        field(request, "right").equals("full") ? Right.FULL : Right.PICK_UP);
            case "withdraw" -> guardianships.withdraw(guardian, child, field(request, "invitation"));
            case "end" -> guardianships.endPickUp(guardian, child, field(request, "guardian"));
            case "correct" -> families.correct(guardian, child, field(request, "name"), grade(request));
            case "withdraw-claim" -> {
                guardianships.withdrawClaim(guardian, child);
                return "/family/";
            }
            case "leave" -> {
                guardianships.leave(guardian, child);
                return "/family/";
            }
            default -> throw new NotOurs();
        }
        return "/family/child?child=" + Reader.encoded(child);
    }

    @Override
    protected String page() {
        return "/family/child";
    }
}
