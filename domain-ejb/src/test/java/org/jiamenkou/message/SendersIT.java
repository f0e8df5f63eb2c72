package org.jiamenkou.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real senders against real servers on the loopback interface, with the libraries of the server they run in. */
@ExtendWith(ArquillianExtension.class)
class SendersIT {

    private static final String PHONE = "13800001234";
    private static final String WORDS = "您的登录验证码是 123456,5 分钟内有效";

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(MailServer.class);
    }

    @Test
    void theGatewayGetsASignedRequestThatCanBeRepeated() throws IOException {
        HttpServer server = gateway(200);
        try {
            Sender sender = sms(server.getAddress().getPort());
            sender.send("code/1", PHONE, WORDS);
            sender.send("code/1", PHONE, WORDS);
        } finally {
            server.stop(0);
        }
        assertThat(bodies).hasSize(2);
        assertThat(bodies.get(0))
                .isEqualTo("{\"account\":\"district\",\"phone\":\"13800001234\",\"text\":\"【家门口】" + WORDS + "\"}");
        String once = header(0, "Idempotency-key");
        assertThat(once).isEqualTo(header(1, "Idempotency-key")).hasSize(64);
        assertThat(header(0, "X-signature"))
                .isEqualTo(SmsGateway.signed("secret", header(0, "X-timestamp") + "\n" + once + "\n" + bodies.get(0)));
    }

    @Test
    void whatTheGatewayHasTakenBeforeCountsAsTaken() throws IOException {
        HttpServer server = gateway(409);
        try {
            sms(server.getAddress().getPort()).send("code/2", PHONE, WORDS);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aGatewayThatSaysNoOrIsNotThereHasNotTakenIt() throws IOException {
        HttpServer server = gateway(500);
        int port = server.getAddress().getPort();
        try {
            assertThatIOException()
                    .isThrownBy(() -> sms(port).send("code/3", PHONE, WORDS))
                    .withMessageContaining("500");
        } finally {
            server.stop(0);
        }
        assertThatIOException().isThrownBy(() -> sms(port).send("code/3", PHONE, WORDS));
    }

    @Test
    void aGatewayThatNeverAnswersIsGivenUpAfterSeconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();
            assertThatIOException().isThrownBy(() -> sms(silent.getLocalPort()).send("code/4", PHONE, WORDS));
            assertThat((System.nanoTime() - begun) / 1e9).isBetween(7.0, 20.0);
        }
    }

    @Test
    void theMailServerGetsTheLetterUnderTheAddressOfTheNumber() throws IOException {
        try (MailServer server = new MailServer("250 test")) {
            Sender sender = mail(server.port());
            sender.send("claim/1", PHONE, WORDS);
            sender.send("claim/1", PHONE, WORDS);

            assertThat(server.recipients).first().asString().contains("<13800001234@sms.example.cn>");
            assertThat(server.mails).hasSize(2);
            String mail = server.mails.get(0);
            assertThat(mail).contains("From: jiamenkou@example.cn", "charset=UTF-8");
            String encoded = mail.substring(mail.indexOf("\n\n")).replace("\n", "");
            assertThat(new String(java.util.Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8))
                    .isEqualTo(WORDS);
            assertThat(id(mail)).isEqualTo(id(server.mails.get(1)));
        }
    }

    @Test
    void aMailServerThatRefusesTheNumberHasNotTakenIt() throws IOException {
        try (MailServer server = new MailServer("550 no such telephone")) {
            assertThatIOException().isThrownBy(() -> mail(server.port()).send("claim/2", PHONE, WORDS));
        }
    }

    @Test
    void theFileIsForItsOwnerOnlyAndHasALineForEachLetter() throws IOException {
        Path folder = Files.createTempDirectory("letters");
        Path file = folder.resolve("letters.txt");
        Sender sender = Senders.of(Map.of(Senders.VARIABLE, "file", "JIAMENKOU_MESSAGES_FILE", file.toString()));
        sender.send("code/5", PHONE, WORDS);
        sender.send("code/6", PHONE, "two\nlines");
        assertThat(Files.readAllLines(file))
                .containsExactly(PHONE + "\t" + WORDS + "\tcode/5", PHONE + "\ttwo lines\tcode/6");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.delete(file);
        Files.delete(folder);
    }

    @Test
    void aConfigurationThatLacksSomethingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Senders.of(Map.of(Senders.VARIABLE, "sms")))
                .withMessageContaining("JIAMENKOU_SMS_URL");
        assertThatIllegalArgumentException().isThrownBy(() -> Senders.of(Map.of(Senders.VARIABLE, "pigeon")));
    }

    private HttpServer gateway(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/send", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static Sender sms(int port) {
        return Senders.of(Map.of(
                Senders.VARIABLE,
                "sms",
                "JIAMENKOU_SMS_URL",
                "http://127.0.0.1:" + port + "/send",
                "JIAMENKOU_SMS_ACCOUNT",
                "district",
                "JIAMENKOU_SMS_KEY",
                "secret",
                "JIAMENKOU_SMS_SIGNATURE",
                "【家门口】"));
    }

    private static Sender mail(int port) {
        return Senders.of(Map.of(
                Senders.VARIABLE,
                "mail",
                "JIAMENKOU_SMTP_HOST",
                "127.0.0.1",
                "JIAMENKOU_SMTP_PORT",
                Integer.toString(port),
                "JIAMENKOU_SMTP_TLS",
                "none",
                "JIAMENKOU_SMTP_FROM",
                "jiamenkou@example.cn",
                "JIAMENKOU_SMTP_TO",
                "{phone}@sms.example.cn"));
    }

    private String header(int request, String name) {
        return headers.get(request).getOrDefault(name, List.of("")).get(0);
    }

    private static String id(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID"))
                .findFirst()
                .orElseThrow();
    }
}
