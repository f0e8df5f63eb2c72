package org.jiamenkou.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on the loopback interface that keeps what it takes (RFC 5321, as much of it as a client needs). */
final class MailServer implements AutoCloseable {

    final List<String> mails = new CopyOnWriteArrayList<>();
    final List<String> recipients = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final String answerToRecipient;

    MailServer(String answerToRecipient) throws IOException {
        this.answerToRecipient = answerToRecipient;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException over) {
                // the test closes the socket, or the client hung up
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
            switch (word) {
                case "RCPT" -> {
                    recipients.add(line);
                    say(out, answerToRecipient);
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    mails.add(mail(in));
                    say(out, "250 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 test");
            }
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
