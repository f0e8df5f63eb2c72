package org.jiamenkou.message;

import java.util.Map;

/** Chooses the sender by the configuration. */
final class Senders {

    /** The environment variable that names the sender: {@code hide} (default), {@code show}. */
    static final String VARIABLE = "JIAMENKOU_MESSAGES";

    private Senders() {}

    static Sender configured() {
        return of(System.getenv());
    }

    /** The sender of these settings; refuses a word it does not know with {@link IllegalArgumentException}. */
    static Sender of(Map<String, String> settings) {
        String word = settings.getOrDefault(VARIABLE, "hide");
        return switch (word) {
            case "hide" -> new LogSender(false);
            case "show" -> new LogSender(true);
            default -> throw new IllegalArgumentException(VARIABLE + " cannot be " + word);
        };
    }
}
