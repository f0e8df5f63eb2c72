package org.jiamenkou.portal.reader;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who reads a page and gives the page its words. What an address says ({@code lang=}, {@code care=},
 * {@code district=}) wins over what a cookie remembers, and is remembered; a browser's language comes last.
 */
public class ReaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private static final int LONGEST_CODE = 40;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/api/") && !path.startsWith("/assets/") && !path.startsWith("/webjars/")) {
            Reader reader = reader(request, response);
            request.setAttribute("reader", reader);
            request.setAttribute("w", Words.in(reader.language()));
            request.setAttribute("assets", Assets.of(getServletContext()));
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("Vary", "Accept-Language, Cookie");
        }
        chain.doFilter(request, response);
    }

    private static Reader reader(HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.parse(remembered("lang", request, response))
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
        boolean care = "1".equals(remembered("care", request, response));
        String district = remembered("district", request, response);
        return new Reader(
                language, care, district == null ? "" : district, request.getRequestURI(), request.getQueryString());
    }

    private static @Nullable String remembered(String name, HttpServletRequest request, HttpServletResponse response) {
        String said = request.getParameter(name);
        if (said == null || !isCode(said)) {
            return cookie(name, request).filter(ReaderFilter::isCode).orElse(null);
        }
        if (!cookie(name, request).equals(Optional.of(said))) {
            remember(name, said, request, response);
        }
        return said;
    }

    private static void remember(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(value.isEmpty() ? 0 : YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<String> cookie(String name, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (int i = 0; cookies != null && i < cookies.length; i++) {
            if (cookies[i].getName().equals(name)) {
                return Optional.of(cookies[i].getValue());
            }
        }
        return Optional.empty();
    }

    /** Only what a cookie may carry as it is; a district by its Chinese name is looked up, not remembered. */
    private static boolean isCode(String value) {
        return value.length() <= LONGEST_CODE
                && value.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }
}
