package org.jiamenkou.edge;

import jakarta.servlet.http.HttpServletRequest;

/** The network address a request comes from, for the counting of tries and the audit trail. */
public final class NetworkAddress {

    private static final int LONGEST = 60;

    private NetworkAddress() {}

    /** What a proxy on this machine says last, else that of the connection; at most 60 characters. */
    public static String of(HttpServletRequest request) {
        String direct = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        boolean proxy = direct.startsWith("127.") || direct.equals("0:0:0:0:0:0:0:1") || direct.equals("::1");
        String address = proxy && forwarded != null
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : direct;
        return address.substring(0, Math.min(LONGEST, address.length()));
    }
}
