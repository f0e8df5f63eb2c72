package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.afterschool.ClassBookings;
import org.jiamenkou.family.Guardian;

/** Takes 「确认退课」. */
@WebServlet("/afterschool/give-back")
public class CancelServlet extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ClassBookings bookings;

    @Override
    String act(Guardian guardian, HttpServletRequest request) {
        bookings.cancel(guardian, field(request, "child"), field(request, "booking"));
        return path("week", request) + "&done=cancelled";
    }

    @Override
    String page() {
        return "cancel";
    }
}
