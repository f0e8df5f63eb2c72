package org.jiamenkou.portal.family;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie with a guardian's token. Over HTTPS its name carries the prefix {@code __Host-}, which browsers only take from this very
 * host by HTTPS; over plain HTTP, where browsers would not keep such a cookie, it goes without.
 */
public final class FamilyCookie {

    private static final Duration LONGEST = Duration.ofDays(90);

    private FamilyCookie() {}

    /** The token the browser holds. */
    public static Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Gives the browser a token to hold; an empty one takes it back. */
    public static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookie cookie = new Cookie(name(request), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(token.isEmpty() ? 0 : (int) LONGEST.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-family" : "family";
    }
}
