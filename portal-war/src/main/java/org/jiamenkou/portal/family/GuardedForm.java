package org.jiamenkou.portal.family;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.portal.reader.FormToken;
import org.jspecify.annotations.Nullable;

/**
 * Takes a plain form of somebody who has signed in: checked to be our own, done, and answered with a redirect to the page that reads what
 * became of it. What is refused is told on the page the form stands on; what that page is about is in the address the form is sent to.
 */
public abstract class GuardedForm extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** For the container. */
    protected GuardedForm() {}

    /** Does what the form asks for and gives the path of the page that tells of it. */
    protected abstract String act(Guardian guardian, HttpServletRequest request);

    /** The page the form stands on, without ending: {@code /family/bind}. */
    protected abstract String page();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(page() + query(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (!FormToken.isOurs(request)) {
                throw new NotOurs();
            }
            String path = act(FamilyDoor.guardian(request), request);
            done(request, response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path);
        } catch (DomainException refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            request.setAttribute(FamilyPage.REFUSED, refused);
            request.getRequestDispatcher(page() + ".xhtml").forward(request, response);
        }
    }

    /** What the answer needs besides; nothing, as a rule. */
    protected void done(HttpServletRequest request, HttpServletResponse response) {}

    /** What the address says besides the path: the form's page needs it again when somebody asks for it in another language. */
    static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** A field of the form; empty where it was not sent. */
    protected static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** A grade as it was chosen, or null where none was. */
    static @Nullable Integer grade(HttpServletRequest request) {
        String grade = field(request, "grade");
        return grade.matches("[1-9]") ? Integer.valueOf(grade) : null;
    }
}
