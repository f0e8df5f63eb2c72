package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiamenkou.family.FamilySessions;
import org.jiamenkou.family.Guardian;
import org.jiamenkou.portal.reader.Reader;

/**
 * Stands before the pages of families: finds out whose token the browser holds, and sends whoever has not signed in to do so, with the
 * page they wanted. What comes from these pages is kept by nobody else.
 */
public class FamilyDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String GUARDIAN = FamilyDoor.class.getName() + ".guardian";

    /** Pages for those who have not signed in, or do so no more. */
    private static final Set<String> OPEN = Set.of(
            "/family/sign-in",
            "/family/sign-in.xhtml",
            "/family/sign-in/send",
            "/family/sign-out",
            "/family/erased",
            "/family/erased.xhtml");

    @EJB
    private transient FamilySessions sessions;

    /** Who has signed in; on a page this door does not stand before, that is a fault. */
    public static Guardian guardian(HttpServletRequest request) {
        return (Guardian) Objects.requireNonNull(request.getAttribute(GUARDIAN), "the door of families comes first");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OPEN.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Guardian> guardian = FamilyCookie.read(request).flatMap(sessions::presence);
        response.setHeader("Cache-Control", "no-store");
        if (guardian.isPresent()) {
            request.setAttribute(GUARDIAN, guardian.get());
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/family/sign-in?next=" + Reader.encoded(wanted(request)));
        }
    }

    /** The page that was wanted; of a form that was sent, the page it stood on is not known, so the first one. */
    private static String wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return request.getRequestURI().startsWith("/family/") ? "/family/" : "/afterschool/";
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
