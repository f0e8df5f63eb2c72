package org.jiamenkou.message;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiamenkou.vault.Tokens;

/**
 * A gateway for short messages, asked over HTTP: a JSON body, signed with HMAC-SHA-256 over moment, key and body. The key of a letter
 * goes along, hashed, so that a gateway that heeds it sends a repeated request once.
 */
final class SmsGateway implements Sender {

    private static final String HMAC = "HmacSHA256";
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final int ALREADY_TAKEN = 409;

    private final URI address;
    private final String account;
    private final String secret;
    private final String signature;
    private final Clock clock;
    private final HttpClient client;

    SmsGateway(URI address, String account, String secret, String signature, Clock clock) {
        this.address = address;
        this.account = account;
        this.secret = secret;
        this.signature = signature;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public void send(String key, String phone, String words) throws IOException {
        String body = Json.createObjectBuilder()
                .add("account", account)
                .add("phone", phone)
                .add("text", signature + words)
                .build()
                .toString();
        String once = Tokens.hash(key);
        String moment = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", once)
                .header("X-Timestamp", moment)
                .header("X-Signature", signed(secret, moment + "\n" + once + "\n" + body))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        int status = status(request);
        if (status / 100 != 2 && status != ALREADY_TAKEN) {
            throw new IOException("the gateway answered " + status);
        }
    }

    private int status(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    static String signed(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
