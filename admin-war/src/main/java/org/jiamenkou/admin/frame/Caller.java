package org.jiamenkou.admin.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jiamenkou.edge.NetworkAddress;
import org.jiamenkou.staff.Client;

/** Where a request comes from. */
public final class Caller {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final boolean PLAIN_ALLOWED = "allowed".equals(System.getenv("JIAMENKOU_PLAIN_HTTP"));

    private Caller() {}

    /** The browser, for the counting of tries and the list of sessions. */
    public static Client client(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return new Client(
                NetworkAddress.of(request),
                agent == null ? "" : agent,
                Cookies.read(request, Cookies.Name.DEVICE).orElse(null));
    }

    /** Whether others may listen: plain HTTP to a name that is not this machine's own, unless the operator allows it. */
    static boolean isOverheard(HttpServletRequest request) {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        return !request.isSecure() && !PLAIN_ALLOWED && !OWN_NAMES.contains(host);
    }
}
