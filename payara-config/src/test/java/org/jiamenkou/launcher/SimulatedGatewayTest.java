package org.jiamenkou.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.Gateway;
import org.jiamenkou.payment.GatewaySetting;
import org.jiamenkou.payment.OrderRow;
import org.jiamenkou.payment.OrderState;
import org.jiamenkou.payment.PaidNotice;
import org.jiamenkou.payment.PayWay;
import org.jiamenkou.payment.PaymentRefusal;
import org.jiamenkou.payment.Signature;
import org.jiamenkou.payment.Signature.Signed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product's side of a gateway against the simulated one: a real server on this machine. */
class SimulatedGatewayTest {

    private static final String SECRET = "only for tests, 16+";

    private final Clock clock = Clock.systemUTC();

    private final List<Signed> notices = new ArrayList<>();

    private SimulatedGateway simulated;

    private HttpServer portal;

    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        simulated = SimulatedGateway.start(0, SECRET, clock);
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/api/payment/notify", exchange -> {
            notices.add(new Signed(
                    exchange.getRequestHeaders().getFirst(Signature.TIME),
                    exchange.getRequestHeaders().getFirst(Signature.NONCE),
                    exchange.getRequestHeaders().getFirst(Signature.SIGNATURE),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        portal.start();
        gateway = gateway(SECRET, true);
    }

    @AfterEach
    void stop() {
        simulated.close();
        portal.stop(0);
    }

    @Test
    void thePageSaysThatNoMoneyMovesAndWhatIsPaid() throws Exception {
        String page = get(gateway.open(order("K7"), "课后服务 <航模>", "/afterschool/bill"));

        assertThat(page).contains("模拟支付", "不会扣款", "课后服务 &lt;航模>", "54.00 元", "支付成功", "支付失败");
    }

    @Test
    void whoPressesPaidIsSentBackAndTheNoticeIsSignedAndExact() throws Exception {
        gateway.open(order("K7"), "课后服务", "/afterschool/bill");

        HttpResponse<String> back = press("K7", "pay");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).hasValue(site() + "/afterschool/bill");
        PaidNotice notice = gateway.read(notices.get(0));
        assertThat(notice.order()).isEqualTo("K7");
        assertThat(notice.amount()).isEqualTo(new Money(5400));
        assertThat(notice.receipt()).startsWith("模拟");
        assertThat(gateway.ask("K7").orElseThrow().trade()).isEqualTo(notice.trade());
    }

    @Test
    void aFailureIsNoPayment() throws Exception {
        gateway.open(order("K7"), "课后服务", "/afterschool/bill");
        press("K7", "fail");

        assertThat(notices).isEmpty();
        assertThat(gateway.ask("K7")).isEmpty();
    }

    @Test
    void aLostNoticeIsLearnedByAsking() throws Exception {
        gateway.open(order("K7"), "课后服务", "/afterschool/bill");
        press("K7", "silent");

        assertThat(notices).isEmpty();
        assertThat(gateway.ask("K7").orElseThrow().amount()).isEqualTo(new Money(5400));
        assertThat(gateway.ask("unknown")).isEmpty();
    }

    @Test
    void aNoticeThatWasChangedOnItsWayIsNotBelieved() throws Exception {
        gateway.open(order("K7"), "课后服务", "/afterschool/bill");
        press("K7", "pay");
        Signed sent = notices.get(0);
        Signed changed = new Signed(
                sent.time(), sent.nonce(), sent.signature(), sent.body().replace("amount=5400", "amount=1"));

        assertThatThrownBy(() -> gateway.read(changed))
                .isInstanceOf(PaymentRefusal.class)
                .hasMessageStartingWith("signature");
    }

    @Test
    void anotherSecretOpensNothing() {
        assertThatThrownBy(() -> gateway("another secret, long", true).open(order("K7"), "课后服务", "/"))
                .hasMessageStartingWith("gateway-silent");
    }

    @Test
    void aGatewayThatIsSimulatedWithoutBeingSaidToIsNotUsed() {
        assertThatThrownBy(() -> gateway(SECRET, false).open(order("K7"), "课后服务", "/"))
                .hasMessageStartingWith("gateway-silent");
    }

    @Test
    void aGatewayThatIsGoneIsToldAsSuch() {
        simulated.close();

        assertThatThrownBy(() -> gateway.ask("K7")).hasMessageStartingWith("gateway-silent");
    }

    private Gateway gateway(String secret, boolean said) {
        return new Gateway(
                new GatewaySetting(URI.create(simulated.address()), "m-1", secret, URI.create(site()), said), clock);
    }

    private String site() {
        return "http://127.0.0.1:" + portal.getAddress().getPort();
    }

    private OrderRow order(String code) {
        return new OrderRow(
                code,
                "account",
                "school",
                new Money(5400),
                PayWay.ONLINE,
                OrderState.WAITING,
                clock.instant().plus(Duration.ofMinutes(10)),
                null,
                null,
                null);
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> press(String order, String button) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulated.address() + "/pay"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("order=" + order + "&press=" + button))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
