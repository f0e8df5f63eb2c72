package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiamenkou.edge.NetworkAddress;
import org.jiamenkou.family.Browser;
import org.jiamenkou.family.FamilySignIn;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.portal.reader.FormToken;
import org.jiamenkou.portal.reader.Reader;

/**
 * Takes the mobile number, then the code. What the browser has to keep between the two is in a cookie of its own: a code is worth
 * something only in the browser that asked for it.
 */
@WebServlet("/family/sign-in/send")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ASKED = "family-code";

    private static final int SECONDS = 600;

    private static final int LONGEST_AGENT = 200;

    /** Only pages of families are gone to after signing in. */
    private static final Pattern NEXT = Pattern.compile("/(afterschool|family)/[\\w/?=&.%-]*");

    @EJB
    private transient FamilySignIn signIn;

    /** Where the guardian wanted to go; the first page of the service where nothing, or something else, is said. */
    static String next(HttpServletRequest request) {
        String said = Objects.requireNonNullElse(request.getParameter("next"), "");
        return NEXT.matcher(said).matches() ? said : "/afterschool/";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/family/sign-in" + GuardedForm.query(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (!FormToken.isOurs(request)) {
                throw new NotOurs();
            }
            if ("code".equals(request.getParameter("step"))) {
                enter(request, response);
            } else {
                ask(request, response);
            }
        } catch (DomainException refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            request.setAttribute(FamilyPage.REFUSED, refused);
            request.getRequestDispatcher("/family/sign-in.xhtml").forward(request, response);
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) {
        String token = signIn.ask(field(request, "phone"), browser(request)).token();
        keep(request, response, token, SECONDS);
        seeOther(response, "/family/sign-in?step=code&next=" + Reader.encoded(next(request)));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) {
        String asked = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(ASKED))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        String token =
                signIn.confirm(asked, field(request, "code"), browser(request)).token();
        keep(request, response, "", 0);
        FamilyCookie.write(request, response, token);
        seeOther(response, next(request));
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(ASKED, value);
        cookie.setPath("/family/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private static Browser browser(HttpServletRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        Reader reader = (Reader) request.getAttribute("reader");
        return new Browser(
                NetworkAddress.of(request),
                agent.substring(0, Math.min(LONGEST_AGENT, agent.length())),
                reader.language().code());
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
