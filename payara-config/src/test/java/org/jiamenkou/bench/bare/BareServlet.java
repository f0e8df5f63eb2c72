package org.jiamenkou.bench.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code PUT /bare/NAME} keeps a body, {@code GET /bare/NAME} writes it; only this machine may put. */
@WebServlet("/*")
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String type, byte[] body) {}

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] body = request.getInputStream().readAllBytes();
        kept.put(request.getPathInfo(), new Kept(request.getContentType(), body));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Kept found = kept.get(request.getPathInfo());
        if (found == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(found.type());
        response.setContentLength(found.body().length);
        response.getOutputStream().write(found.body());
    }
}
