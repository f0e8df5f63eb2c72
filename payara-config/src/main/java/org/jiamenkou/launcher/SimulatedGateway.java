package org.jiamenkou.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.payment.Form;
import org.jiamenkou.payment.Signature;
import org.jiamenkou.payment.Signature.Signed;

/**
 * A payment gateway at which no money moves, for demonstrations and tests: a small server of its own that speaks as
 * docs/api/payment-gateway.md says. A person opens the address of an order and presses 支付成功 or 支付失败. It listens on this machine
 * only and forgets everything when it ends.
 */
public final class SimulatedGateway implements AutoCloseable {

    private static final int MOST_BYTES = 8192;

    private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private final Map<String, SimulatedOrder> orders = new ConcurrentHashMap<>();

    private final HttpServer server;

    private final ExecutorService workers = Executors.newFixedThreadPool(8);

    private final Signature signature;

    private final Clock clock;

    private SimulatedGateway(int port, String secret, Clock clock) throws IOException {
        this.signature = new Signature(secret);
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(workers);
        server.createContext("/orders", exchange -> signed(exchange, this::open));
        server.createContext("/query", exchange -> signed(exchange, this::tell));
        server.createContext("/pay", this::pay);
    }

    /** Starts it on that port, or on a free one where the port is 0. */
    public static SimulatedGateway start(int port, String secret, Clock clock) throws IOException {
        SimulatedGateway gateway = new SimulatedGateway(port, secret, clock);
        gateway.server.start();
        return gateway;
    }

    /** Its address, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    /** One call of the product. */
    private interface Call {
        Form answer(Form asked);
    }

    private void signed(HttpExchange exchange, Call call) throws IOException {
        Signed sent = new Signed(
                header(exchange, Signature.TIME),
                header(exchange, Signature.NONCE),
                header(exchange, Signature.SIGNATURE),
                body(exchange));
        if (signature.isOurs(sent, clock.instant())) {
            reply(exchange, 200, FORM, call.answer(Form.parse(sent.body())).body());
        } else {
            reply(exchange, 403, FORM, "outcome=signature");
        }
    }

    private Form open(Form asked) {
        orders.putIfAbsent(asked.get("order"), new SimulatedOrder(asked));
        return new Form(Map.of("address", address() + "/pay?order=" + asked.get("order"), "simulated", "yes"));
    }

    private Form tell(Form asked) {
        SimulatedOrder order = orders.get(asked.get("order"));
        return order == null ? new Form(Map.of("state", "UNKNOWN")) : order.told();
    }

    private void pay(HttpExchange exchange) throws IOException {
        boolean pressed = exchange.getRequestMethod().equals("POST");
        Form form = Form.parse(
                pressed
                        ? body(exchange)
                        : Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        SimulatedOrder order = orders.get(form.get("order"));
        if (order == null) {
            reply(exchange, 404, "text/html; charset=utf-8", SimulatedPage.unknown());
        } else if (pressed) {
            press(order, form.get("press"));
            exchange.getResponseHeaders().set("Location", order.backAddress());
            reply(exchange, 303, "text/plain", "");
        } else {
            reply(exchange, 200, "text/html; charset=utf-8", SimulatedPage.of(order, form.get("order")));
        }
    }

    private void press(SimulatedOrder order, String button) {
        if (!button.equals("fail")) {
            order.pay(clock.instant());
        }
        if (button.equals("pay")) {
            send(order);
        }
    }

    /** A notice that does not arrive is not sent again: the product has to ask. */
    private void send(SimulatedOrder order) {
        Signed notice = signature.sign(order.told().body(), Codes.fresh(), clock.instant());
        HttpRequest request = HttpRequest.newBuilder(URI.create(order.notifyAddress()))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", FORM)
                .header(Signature.TIME, notice.time())
                .header(Signature.NONCE, notice.nonce())
                .header(Signature.SIGNATURE, notice.signature())
                .POST(HttpRequest.BodyPublishers.ofString(notice.body()))
                .build();
        try {
            CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException lost) {
            System.err.println("The notice was not delivered: " + lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }

    private static void reply(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
