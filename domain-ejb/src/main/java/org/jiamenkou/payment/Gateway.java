package org.jiamenkou.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.payment.Signature.Signed;

/**
 * Speaks with a payment gateway over HTTP: creates an order there, which gives the address where the family pays; reads the signed
 * notices it sends; asks it where a notice was lost. Never called within a transaction: the other side may be slow.
 *
 * <p>The calls are those of docs/api/payment-gateway.md; a bank that speaks otherwise gets an adapter in front.
 */
public final class Gateway {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private static final Duration ANSWER = Duration.ofSeconds(8);

    private static final int OK = 200;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final GatewaySetting setting;

    private final Signature signature;

    private final Clock clock;

    /** The gateway of that setting. */
    public Gateway(GatewaySetting setting, Clock clock) {
        this.setting = setting;
        this.signature = new Signature(setting.secret());
        this.clock = clock;
    }

    /** The gateway this process was configured with, where there is one. */
    public static Optional<Gateway> configured(Clock clock) {
        return GatewaySetting.of(System.getenv()).map(setting -> new Gateway(setting, clock));
    }

    /** Whether no money moves there. */
    public boolean isSimulated() {
        return setting.simulated();
    }

    /**
     * Creates the order at the gateway, or finds it there, and gives the address where it is paid. Refuses {@code gateway-silent}.
     *
     * @param order the order
     * @param title what is paid for, without any word about a person
     * @param back the path of the page the family comes back to
     */
    public String open(OrderRow order, String title, String back) {
        Form reply = call(
                "/orders",
                new Form(Map.of(
                        "merchant", setting.merchant(),
                        "order", order.code(),
                        "amount", Long.toString(order.amount().fen()),
                        "title", title,
                        "expires", Long.toString(order.expiresAt().getEpochSecond()),
                        "notify", setting.site() + "/api/payment/notify",
                        "back", setting.site() + back)));
        String address = reply.get("address");
        if (!address.startsWith("https://") && !address.startsWith(setting.address() + "/")
                || reply.get("simulated").equals("yes") != setting.simulated()) {
            throw new PaymentRefusal("gateway-silent");
        }
        return address;
    }

    /** What the gateway knows of an order: the notice that may have been lost, or nothing where nobody paid. Refuses {@code gateway-silent}. */
    public Optional<PaidNotice> ask(String order) {
        Form reply = call("/query", new Form(Map.of("merchant", setting.merchant(), "order", order)));
        return reply.get("state").equals("PAID")
                ? Optional.of(notice(reply, "asked-" + Codes.fresh()))
                : Optional.empty();
    }

    /** The notice in a signed call. Refuses {@code signature}, and {@code notice-unreadable} when what is signed makes no sense. */
    public PaidNotice read(Signed call) {
        if (!signature.isOurs(call, clock.instant())) {
            throw new PaymentRefusal("signature");
        }
        return notice(Form.parse(call.body()), call.nonce());
    }

    private static PaidNotice notice(Form form, String nonce) {
        try {
            String trade = form.get("trade");
            String order = form.get("order");
            if (trade.isEmpty() || trade.length() > 64 || order.isEmpty() || order.length() > 64) {
                throw new PaymentRefusal("notice-unreadable");
            }
            return new PaidNotice(
                    nonce,
                    order,
                    new Money(Long.parseLong(form.get("amount"))),
                    trade,
                    Instant.ofEpochSecond(Long.parseLong(form.get("paid"))),
                    form.get("receipt").isEmpty() ? null : form.get("receipt"));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new PaymentRefusal("notice-unreadable");
        }
    }

    private Form call(String path, Form form) {
        Signed signed = signature.sign(form.body(), Codes.fresh(), clock.instant());
        HttpRequest request = HttpRequest.newBuilder(URI.create(setting.address() + path))
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(Signature.TIME, signed.time())
                .header(Signature.NONCE, signed.nonce())
                .header(Signature.SIGNATURE, signed.signature())
                .POST(HttpRequest.BodyPublishers.ofString(signed.body()))
                .build();
        try {
            HttpResponse<String> reply = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() != OK) {
                throw new PaymentRefusal("gateway-silent", reply.statusCode());
            }
            return Form.parse(reply.body());
        } catch (IOException silent) {
            throw new PaymentRefusal("gateway-silent", silent.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PaymentRefusal("gateway-silent");
        }
    }
}
