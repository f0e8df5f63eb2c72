package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jiamenkou.family.FamilySessions;
import org.jiamenkou.portal.reader.FormToken;

/** Ends the session of this browser. */
@WebServlet("/family/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient FamilySessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (FormToken.isOurs(request)) {
            FamilyCookie.read(request).ifPresent(sessions::signOut);
            FamilyCookie.write(request, response, "");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
