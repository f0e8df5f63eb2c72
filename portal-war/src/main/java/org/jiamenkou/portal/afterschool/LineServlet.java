package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.afterschool.ClassBookings;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.family.Guardian;

/** Takes the answer to an offer from the line, and the wish to leave it. */
@WebServlet("/afterschool/line")
public class LineServlet extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ClassBookings bookings;

    @Override
    String act(Guardian guardian, HttpServletRequest request) {
        String child = field(request, "child");
        String code = field(request, "waiting");
        if (field(request, "answer").equals("accept")) {
            Receipt receipt = bookings.accept(guardian, child, code);
            return path("result", request) + "&code=" + receipt.code();
        }
        bookings.leave(guardian, child, code);
        return path("week", request);
    }

    @Override
    String page() {
        return "week";
    }
}
