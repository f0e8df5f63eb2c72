package org.jiamenkou.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Tells browsers, with every reply, what a page may do: run scripts and styles of this site only, and appear in no frame. A page
 * engine that adds a nonce for its scripts replaces the policy instead of sending a second one. The policy for HTTPS is left to
 * the proxy that speaks it.
 *
 * <p>Map tiles come from elsewhere or not at all: the environment variable JIAMENKOU_TILE_HOSTS names the hosts pictures may come
 * from, for instance {@code https://tiles.example.org}.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern HOSTS =
            Pattern.compile("(https://[A-Za-z0-9.*-]+(:\\d+)?)( https://[A-Za-z0-9.*-]+(:\\d+)?)*");

    private static final String POLICY = "Content-Security-Policy";

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
        response.setHeader(POLICY, policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        chain.doFilter(request, new OnePolicy(response));
    }

    /** A reply with one policy for contents: browsers obey all they are sent, and two together forbid more than either. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
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
