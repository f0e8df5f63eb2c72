package org.jiamenkou.bench.load;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.jiamenkou.booking.Attempts;
import org.jiamenkou.booking.BookingRefusal;
import org.jiamenkou.booking.BookingRounds;
import org.jiamenkou.booking.Receipt;

/**
 * {@code POST /load/book?key=&participant=&product=&queue=}, {@code /load/cancel?code=}, {@code /load/keep?product=&capacity=&waiting=},
 * {@code /load/least}, {@code /load/locked} and {@code /load/seat} with {@code ?key=&participant=&product=},
 * {@code /load/rounds}. Answers 200 with code and state, or 409 with the reason.
 */
@WebServlet("/*")
public class LoadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient LoadSteps steps;

    @EJB
    private transient LoadDesigns designs;

    @EJB
    private transient Attempts attempts;

    @EJB
    private transient BookingRounds rounds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_OK, "here");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            String told = done(request);
            write(response, told.equals("false") ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_OK, told);
        } catch (BookingRefusal refused) {
            write(response, HttpServletResponse.SC_CONFLICT, refused.code());
        }
    }

    private String done(HttpServletRequest request) {
        String key = request.getParameter("key");
        String participant = request.getParameter("participant");
        String product = request.getParameter("product");
        return switch (request.getPathInfo()) {
            case "/book" ->
                told(attempts.run(() ->
                        steps.book(key, participant, product, Boolean.parseBoolean(request.getParameter("queue")))));
            case "/cancel" -> told(attempts.run(() -> steps.cancel(request.getParameter("code"))));
            case "/locked" -> Boolean.toString(designs.locked(key, participant, product));
            case "/seat" -> Boolean.toString(designs.seat(key, participant, product));
            case "/least" -> Boolean.toString(steps.least(key, participant, product));
            case "/rounds" -> rounds.sweep() + " " + rounds.promote() + " " + rounds.seal();
            default -> kept(request, product);
        };
    }

    private String kept(HttpServletRequest request, String product) {
        int capacity = Integer.parseInt(request.getParameter("capacity"));
        steps.keep(product, capacity, Integer.parseInt(request.getParameter("waiting")));
        return product;
    }

    private static String told(Receipt receipt) {
        return receipt.code() + " " + (receipt.state() == null ? receipt.waiting() : receipt.state());
    }

    private static void write(HttpServletResponse response, int status, String words) throws IOException {
        byte[] body = words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
