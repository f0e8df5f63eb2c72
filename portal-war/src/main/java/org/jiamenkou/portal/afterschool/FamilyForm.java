package org.jiamenkou.portal.afterschool;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.portal.family.FamilyDoor;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Reader;

/**
 * Takes a plain form of the service: checked to be our own, done, and answered with a redirect to the page that reads what became of it.
 * What is refused is told on the page the form stands on.
 */
abstract class FamilyForm extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Does what the form asks for and gives the path of the page that tells of it. */
    abstract String act(Guardian guardian, HttpServletRequest request);

    /** The page the form stands on. */
    abstract String page();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/afterschool/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!FormToken.isOurs(request)) {
            again(request, response, HttpServletResponse.SC_FORBIDDEN, new FormRefusal("not-ours"));
            return;
        }
        try {
            answer(request, response, act(FamilyDoor.guardian(request), request));
        } catch (DomainException refused) {
            refuse(request, response, refused);
        }
    }

    /** Sends to the page that tells of what was done. */
    void answer(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException {
        seeOther(response, path);
    }

    /** Tells why, on the page the form stands on. */
    void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refused)
            throws IOException, ServletException {
        again(request, response, HttpServletResponse.SC_CONFLICT, refused);
    }

    static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    /** A field of the form; empty where it was not sent. */
    static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** The path of a page for the child the form is about. */
    static String path(String page, HttpServletRequest request) {
        return "/afterschool/" + page + "?child=" + Reader.encoded(field(request, "child"));
    }

    void again(HttpServletRequest request, HttpServletResponse response, int status, DomainException refused)
            throws IOException, ServletException {
        response.setStatus(status);
        request.setAttribute(AfterschoolPage.REFUSED, refused);
        request.getRequestDispatcher("/afterschool/" + page() + ".xhtml").forward(request, response);
    }

    /** The form itself is not taken. */
    static final class FormRefusal extends DomainException {

        private static final long serialVersionUID = 1L;

        FormRefusal(String code) {
            super(code);
        }
    }
}
