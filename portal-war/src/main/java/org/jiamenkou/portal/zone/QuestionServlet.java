package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jiamenkou.edge.NetworkAddress;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.notice.GapTicket;
import org.jiamenkou.notice.Question;
import org.jiamenkou.notice.QuestionTopic;
import org.jiamenkou.notice.Tickets;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Reader;

/**
 * Takes 「向教育局咨询」: a plain form, checked to be our own, answered with a redirect to the page with the ticket's number.
 * What is refused is shown again as it was typed, with the reason.
 */
@WebServlet("/zone/question/send")
public class QuestionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY = 429;

    @EJB
    private transient Tickets tickets;

    @Inject
    private transient Askers askers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/zone/question");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!FormToken.isOurs(request)) {
            again(request, response, HttpServletResponse.SC_FORBIDDEN, "not-ours");
            return;
        }
        if (!askers.admits(NetworkAddress.of(request))) {
            again(request, response, TOO_MANY, "too-many");
            return;
        }
        try {
            Asked asked = Asked.from(request::getParameter);
            GapTicket ticket = tickets.ask(question(request, asked));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    "/zone/reported?ticket=" + Reader.encoded(ticket.number()) + "&district="
                            + Reader.encoded(asked.district()));
        } catch (DomainException refused) {
            again(request, response, HttpServletResponse.SC_BAD_REQUEST, refused.code());
        }
    }

    private static Question question(HttpServletRequest request, Asked asked) {
        QuestionTopic topic = QuestionTopic.parse(request.getParameter("topic")).orElse(QuestionTopic.OTHER);
        String text = Objects.requireNonNullElse(request.getParameter("text"), "");
        return new Question(asked.district(), asked.stage(), asked.population(), topic, text);
    }

    private static void again(HttpServletRequest request, HttpServletResponse response, int status, String why)
            throws IOException, ServletException {
        response.setStatus(status);
        request.setAttribute(QuestionPage.REFUSED, why);
        request.getRequestDispatcher("/zone/question.xhtml").forward(request, response);
    }
}
