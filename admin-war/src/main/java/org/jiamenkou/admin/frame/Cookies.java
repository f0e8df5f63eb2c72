package org.jiamenkou.admin.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookies of the console. Over HTTPS the two that are secret carry the prefix {@code __Host-}, which browsers only take from
 * this very host by HTTPS. Over plain HTTP, which is for the machine's own loopback, browsers would not keep such a cookie
 * everywhere, so there the names go without.
 */
public final class Cookies {

    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private Cookies() {}

    /** What each cookie is for. */
    public enum Name {
        /** The token of the session; ends with the browser. */
        STAFF(-1),
        /** By what a browser is known again to the throttle. */
        DEVICE(YEAR_SECONDS);

        private final int seconds;

        Name(int seconds) {
            this.seconds = seconds;
        }

        private String in(HttpServletRequest request) {
            String plain = name().toLowerCase(java.util.Locale.ROOT);
            return request.isSecure() ? "__Host-" + plain : plain;
        }
    }

    /** What the browser holds under that name. */
    public static Optional<String> read(HttpServletRequest request, Name name) {
        return read(request, name.in(request));
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Gives the browser a value to hold; an empty one takes it back. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Name name, String value) {
        write(request, response, name.in(request), value, value.isEmpty() ? 0 : name.seconds);
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        write(request, response, name, value, YEAR_SECONDS);
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
