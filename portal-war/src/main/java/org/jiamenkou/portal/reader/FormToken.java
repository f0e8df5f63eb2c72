package org.jiamenkou.portal.reader;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shows that a plain form was sent from our own page: the browser says so (Origin, Sec-Fetch-Site), and the secret of
 * the form is the one in a cookie that other sites can neither read nor send along. There is no session to keep it in,
 * and any node can check it.
 */
public final class FormToken {

    /** The field of a form that holds the secret. */
    public static final String FIELD = "token";

    private static final String COOKIE = "form";

    private static final int BYTES = 16;

    private static final int SECONDS = 4 * 3600;

    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private FormToken() {}

    /** A secret nobody knows. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The secret of this browser's forms; a new one where it has none. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        String known = cookie(request);
        if (known != null) {
            return known;
        }
        Cookie cookie = new Cookie(COOKIE, fresh());
        cookie.setPath("/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
        return cookie.getValue();
    }

    /** Whether the form was sent from one of our pages. */
    public static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || site.equals("same-origin"))
                && (origin == null || isHost(origin, request.getHeader("Host")))
                && same(request.getParameter(FIELD), cookie(request));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean same(@Nullable String sent, @Nullable String kept) {
        return sent != null
                && kept != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), kept.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (int i = 0; cookies != null && i < cookies.length; i++) {
            boolean whole = SECRET.matcher(cookies[i].getValue()).matches();
            if (cookies[i].getName().equals(COOKIE) && whole) {
                return cookies[i].getValue();
            }
        }
        return null;
    }
}
