package org.jiamenkou.admin.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jiamenkou.staff.Client;

/** Where a request comes from. */
public final class Caller {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final boolean PLAIN_ALLOWED = "allowed".equals(System.getenv("JIAMENKOU_PLAIN_HTTP"));

    private static final int LONGEST = 60;

    private Caller() {}

    /** The network address: what a proxy on this machine says last, else that of the connection. */
    public static String address(HttpServletRequest request) {
        String direct = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        boolean proxy = direct.startsWith("127.") || direct.equals("0:0:0:0:0:0:0:1") || direct.equals("::1");
        String address = proxy && forwarded != null
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : direct;
        return address.substring(0, Math.min(LONGEST, address.length()));
    }

    /** The browser, for the counting of tries and the list of sessions. */
    public static Client client(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return new Client(
                address(request),
                agent == null ? "" : agent,
                Cookies.read(request, Cookies.Name.DEVICE).orElse(null));
    }

    /** Whether others may listen: plain HTTP to a name that is not this machine's own, unless the operator allows it. */
    static boolean isOverheard(HttpServletRequest request) {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        return !request.isSecure() && !PLAIN_ALLOWED && !OWN_NAMES.contains(host);
    }
}
