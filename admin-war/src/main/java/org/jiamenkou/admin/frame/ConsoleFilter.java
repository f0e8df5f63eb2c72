package org.jiamenkou.admin.frame;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiamenkou.edge.NetworkAddress;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.staff.Presence;
import org.jiamenkou.staff.Sessions;
import org.jiamenkou.staff.Step;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * Stands before every page: asks on each request whose token the browser holds, and sends whoever has not come all the way in to
 * the step they are at.
 */
public class ConsoleFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** As much as a file may have ({@code max-file-size} in web.xml). */
    private static final long MOST_BYTES = 32L << 20;

    private static final int PATIENCE = 8;

    private static final String OWNER = ConsoleFilter.class.getName();
    private static final Set<String> FILES = Set.of("/jakarta.faces.resource/", "/look/", "/problem");
    private static final Set<String> OPEN = Set.of(
            "/staff/sign-in", "/staff/sign-out", "/staff/provider", "/staff/set-up", "/staff/join", "/staff/insecure");
    private static final Map<Step, String> STEPS =
            Map.of(Step.CODE, "/staff/code", Step.ENROLMENT, "/staff/enrol", Step.RENEWAL, "/staff/password");

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (FILES.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuseTooLarge(request, response);
            return;
        }
        Presence presence = presence(request);
        visitor.is(presence, language(request, response), NetworkAddress.of(request));
        String elsewhere = elsewhere(request, path, presence);
        if (elsewhere != null) {
            response.sendRedirect(request.getContextPath() + elsewhere);
            return;
        }
        keepApart(request, presence);
        serve(request, response, chain);
    }

    /**
     * A page that was open for too long has lost what it knew and is opened anew; a page that a desk refuses to fill is closed to
     * this officer; a form without the nonce of its page was not sent from it.
     */
    private static void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            if (Causes.among(failed, ViewExpiredException.class)) {
                response.sendRedirect(request.getRequestURI());
            } else if (Causes.among(failed, DomainException.class)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else if (Causes.among(failed, CspException.class)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                throw failed;
            }
        }
    }

    /** What the page engine would not take is read to its end, where it has one soon: a browser shows no answer before that. */
    private static void refuseTooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() < MOST_BYTES * PATIENCE) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    private @Nullable Presence presence(HttpServletRequest request) {
        return Cookies.read(request, Cookies.Name.STAFF)
                .flatMap(token -> sessions.presence(token, NetworkAddress.of(request)))
                .orElse(null);
    }

    /** Where the request has to go first, or null when it may go on. */
    private static @Nullable String elsewhere(HttpServletRequest request, String path, @Nullable Presence presence) {
        if (Caller.isOverheard(request)) {
            return path.equals("/staff/insecure") ? null : "/staff/insecure";
        }
        if (OPEN.contains(path) || presence != null && presence.full() && !isStep(path)) {
            return null;
        }
        String step = presence == null ? null : STEPS.get(presence.step());
        if (step != null) {
            return path.equals(step) ? null : step;
        }
        if (presence != null) {
            return path.equals("/staff/password") ? null : "/";
        }
        boolean back = "GET".equals(request.getMethod()) && !path.equals("/");
        return "/staff/sign-in" + (back ? "?to=" + asked(request) : "");
    }

    private static boolean isStep(String path) {
        return STEPS.containsValue(path);
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** What the page engine remembers belongs to one sign-in; another one in the same browser starts afresh. */
    private static void keepApart(HttpServletRequest request, @Nullable Presence presence) {
        HttpSession remembered = request.getSession(false);
        if (remembered == null || presence == null || !presence.full()) {
            return;
        }
        Object owner = remembered.getAttribute(OWNER);
        if (owner != null && !owner.equals(presence.session())) {
            remembered.invalidate();
        } else if (owner == null) {
            remembered.setAttribute(OWNER, presence.session());
        }
    }

    private static Locale language(HttpServletRequest request, HttpServletResponse response) {
        String said = request.getParameter("lang");
        if ("en".equals(said) || "zh".equals(said)) {
            Cookies.remember(request, response, "lang", said);
            return locale(said);
        }
        return locale(Cookies.read(request, "lang").orElse("zh"));
    }

    private static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The path as the server has understood it, not as it was written: {@code /look/../staff} is no file. */
    private static String path(HttpServletRequest request) {
        String inside = request.getPathInfo();
        String path = request.getServletPath() + (inside == null ? "" : inside);
        path = path.isEmpty() ? "/" : path;
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }
}
