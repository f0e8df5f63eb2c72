package org.jiamenkou.admin.export;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands a file over: its name in Chinese for every browser, in plain letters for what knows no other. */
final class Handing {

    private Handing() {}

    /** Says what comes (RFC 6266, 8187). */
    static void over(HttpServletResponse response, String name, String type) {
        String plain =
                "export" + name.substring(Math.max(0, name.lastIndexOf('.'))).replaceAll("[^.\\w]", "");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
        response.setHeader("Cache-Control", "no-store");
    }
}
