package org.jiamenkou.portal.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Tells browsers, with every reply, what a page of the portal may do: run scripts and styles of this site only, and appear in no
 * frame. The policy for HTTPS is left to the proxy that speaks it.
 *
 * <p>Map tiles come from elsewhere or not at all: the environment variable JIAMENKOU_TILE_HOSTS names the hosts pictures may come
 * from, for instance {@code https://tiles.example.org}.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern HOSTS =
            Pattern.compile("(https://[A-Za-z0-9.*-]+(:\\d+)?)( https://[A-Za-z0-9.*-]+(:\\d+)?)*");

    private final String policy;

    /** Reads which hosts map tiles may come from. */
    public SecurityHeaders() {
        String hosts = Objects.requireNonNullElse(System.getenv("JIAMENKOU_TILE_HOSTS"), "")
                .strip();
        policy = policy(HOSTS.matcher(hosts).matches() ? " " + hosts : "");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        chain.doFilter(request, response);
    }

    /** Scripts stand last: components that add a nonce append it at the very end. */
    static String policy(String tiles) {
        return "default-src 'self'; "
                + "img-src 'self' data:" + tiles + "; "
                + "object-src 'none'; "
                + "base-uri 'none'; "
                + "form-action 'self'; "
                + "frame-ancestors 'none'; "
                + "script-src 'self'";
    }
}
