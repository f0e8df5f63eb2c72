package org.jiamenkou.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes every error page and every error body of the API that nothing else has written. It uses nothing that may itself be
 * broken: no page engine, no bean, no database. The page around the words is the application's own {@code WEB-INF/problem.html}.
 */
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ProblemServlet.class.getName());
    private static final SecureRandom NUMBERS = new SecureRandom();

    private String page = "";

    @Override
    public void init() throws ServletException {
        try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/problem.html")) {
            page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new ServletException(unreadable);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Problem problem = Problem.of(response.getStatus());
        String incident = problem == Problem.FAULT ? recorded(request) : "";
        response.setHeader("Cache-Control", "no-store");
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            send(request, response, "application/json;charset=UTF-8", json(problem, incident));
            return;
        }
        String number = incident.isEmpty() ? "" : "<p class=\"incident\">编号 Incident " + incident + "</p>";
        String html = page.replace("{title}", problem.title())
                .replace("{text}", problem.text())
                .replace("{english}", problem.english())
                .replace("{incident}", number);
        send(request, response, "text/html;charset=UTF-8", html);
    }

    /** Gives the fault a number and writes it to the log once, with its cause. */
    private static String recorded(HttpServletRequest request) {
        byte[] bytes = new byte[4];
        NUMBERS.nextBytes(bytes);
        String incident = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(
                Level.SEVERE,
                cause,
                () -> "incident " + incident + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return incident;
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    private static String json(Problem problem, String incident) {
        String details = incident.isEmpty()
                ? ""
                : "{\"field\":\"incident\",\"code\":\"incident\",\"message\":\"" + incident + "\"}";
        return "{\"code\":\"" + problem.code() + "\",\"message\":\"" + problem.title() + " " + problem.english()
                + "\",\"details\":[" + details + "]}";
    }
}
