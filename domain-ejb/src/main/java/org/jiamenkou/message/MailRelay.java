package org.jiamenkou.message;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jiamenkou.vault.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that passes letters on to telephones, as providers of short messages and authorities offer it: the address is made of
 * the number. The same letter always has the same Message-ID.
 */
final class MailRelay implements Sender {

    private static final String CONNECT_MILLIS = "3000";
    private static final String ANSWER_MILLIS = "8000";
    private static final String SUBJECT = "家门口";

    private final Route route;
    private final Session session;

    MailRelay(Route route) {
        this.route = route;
        this.session = Session.getInstance(properties(route), authenticator(route));
    }

    /**
     * How mail goes.
     *
     * @param host the server
     * @param port its port
     * @param user whom it lets in, or null
     * @param password and with what
     * @param encrypted whether it is spoken to only after STARTTLS
     * @param from who writes
     * @param to to whom, with {@code {phone}} in place of the number
     */
    record Route(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            boolean encrypted,
            String from,
            String to) {}

    @Override
    public void send(String key, String phone, String words) throws IOException {
        try {
            MimeMessage mail = new Repeatable(session, "<" + Tokens.hash(key) + "@jiamenkou>");
            mail.setFrom(new InternetAddress(route.from(), true));
            mail.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(route.to().replace("{phone}", phone), true));
            mail.setSubject(SUBJECT, StandardCharsets.UTF_8.name());
            mail.setText(words, StandardCharsets.UTF_8.name());
            Transport.send(mail);
        } catch (MessagingException failed) {
            throw new IOException(
                    "the mail server did not take it: " + failed.getClass().getSimpleName(), failed);
        }
    }

    /** A mail whose Message-ID is known before it is sent. */
    private static final class Repeatable extends MimeMessage {

        private final String id;

        Repeatable(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static Properties properties(Route route) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", route.host());
        properties.put("mail.smtp.port", Integer.toString(route.port()));
        properties.put("mail.smtp.auth", Boolean.toString(route.user() != null));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(route.encrypted()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(route.encrypted()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }

    private static @Nullable Authenticator authenticator(Route route) {
        if (route.user() == null) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(route.user(), route.password());
            }
        };
    }
}
