package org.jiamenkou.message;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Chooses the sender by the configuration. */
final class Senders {

    /**
     * The environment variable that names the sender: {@code hide} (nothing is sent, the default), {@code show} (the log shows
     * everything), {@code file}, {@code sms}, {@code mail}.
     */
    static final String VARIABLE = "JIAMENKOU_MESSAGES";

    private final Map<String, String> settings;

    private Senders(Map<String, String> settings) {
        this.settings = settings;
    }

    static Sender configured() {
        return of(System.getenv());
    }

    /** The sender of these settings; refuses what it does not know or misses with {@link IllegalArgumentException}. */
    static Sender of(Map<String, String> settings) {
        return new Senders(settings).choose();
    }

    private Sender choose() {
        String word = settings.getOrDefault(VARIABLE, "hide");
        return switch (word) {
            case "hide" -> new LogSender(false);
            case "show" -> new LogSender(true);
            case "file" -> new FileSender(Path.of(needed("JIAMENKOU_MESSAGES_FILE")));
            case "sms" ->
                new SmsGateway(
                        URI.create(needed("JIAMENKOU_SMS_URL")),
                        needed("JIAMENKOU_SMS_ACCOUNT"),
                        needed("JIAMENKOU_SMS_KEY"),
                        settings.getOrDefault("JIAMENKOU_SMS_SIGNATURE", ""),
                        Clock.systemUTC());
            case "mail" -> mail();
            default -> throw new IllegalArgumentException(VARIABLE + " cannot be " + word);
        };
    }

    private Sender mail() {
        return new MailRelay(new MailRelay.Route(
                needed("JIAMENKOU_SMTP_HOST"),
                Integer.parseInt(settings.getOrDefault("JIAMENKOU_SMTP_PORT", "587")),
                settings.get("JIAMENKOU_SMTP_USER"),
                settings.get("JIAMENKOU_SMTP_PASSWORD"),
                !"none".equals(settings.get("JIAMENKOU_SMTP_TLS")),
                needed("JIAMENKOU_SMTP_FROM"),
                needed("JIAMENKOU_SMTP_TO")));
    }

    private String needed(String variable) {
        String value = settings.get(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(VARIABLE + "=" + settings.get(VARIABLE) + " needs " + variable);
        }
        return value;
    }
}
