package org.jiamenkou.portal.afterschool;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jiamenkou.afterschool.FamilyCalendars;
import org.jiamenkou.family.Guardian;

/** Makes a calendar address anew and shows it this once, or ends it. */
@WebServlet("/afterschool/calendar-address")
public class CalendarServlet extends FamilyForm {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/afterschool/calendar";

    @EJB
    private transient FamilyCalendars calendars;

    @Override
    String act(Guardian guardian, HttpServletRequest request) {
        Optional<String> child = Optional.of(field(request, "for")).filter(code -> !code.isEmpty());
        if (field(request, "do").equals("end")) {
            calendars.end(guardian, child);
        } else {
            request.setAttribute(CalendarPage.MADE, calendars.make(guardian, child));
        }
        return PAGE;
    }

    /** The address is not kept anywhere, so the page that shows it is the answer itself; a reload would make another. */
    @Override
    void answer(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException {
        if (request.getAttribute(CalendarPage.MADE) == null) {
            super.answer(request, response, path);
        } else {
            request.getRequestDispatcher("/afterschool/calendar.xhtml").forward(request, response);
        }
    }

    @Override
    String page() {
        return "calendar";
    }
}
