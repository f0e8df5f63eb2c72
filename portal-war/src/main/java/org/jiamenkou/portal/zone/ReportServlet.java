package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.GapTicket;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Reader;

/**
 * Takes 「提交地址由教育局核实」: a plain form, checked to be our own, answered with a redirect to the page with the
 * ticket's number, so that a reload sends nothing twice.
 */
@WebServlet("/zone/report")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Zones zones;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!FormToken.isOurs(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/zone/refused.xhtml").forward(request, response);
            return;
        }
        Asked asked = Asked.from(request::getParameter);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", asked.errors().isEmpty() ? reported(asked) : question(asked));
    }

    /** The page of the ticket; an address that has an answer after all is shown its answer. */
    private String reported(Asked asked) {
        try {
            GapTicket ticket = zones.reportGap(asked.lookup());
            return "/zone/reported?ticket=" + Reader.encoded(ticket.number()) + "&district="
                    + Reader.encoded(asked.district());
        } catch (DomainException e) {
            return question(asked);
        }
    }

    private static String question(Asked asked) {
        return AnswerLink.to(asked.lookup(), asked.district(), asked.year());
    }
}
