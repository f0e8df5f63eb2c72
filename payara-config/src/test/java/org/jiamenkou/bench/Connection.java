package org.jiamenkou.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection that asks one thing after the other and reads each answer to its end: the same for every side. */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private final byte[] scratch = new byte[16_384];
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private int status;
    private int length;
    private boolean chunked;
    private boolean closes;
    private String type = "";

    Connection(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = prepared();
        out = socket.getOutputStream();
    }

    /** The request for a path, ready to be sent again and again. */
    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: zh-CN\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends a request and reads the whole answer; gives its status. */
    int ask(byte[] request) throws IOException {
        answer(request, null);
        return status;
    }

    /** Sends a request and gives the body of the answer. */
    byte[] body(byte[] request) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        answer(request, body);
        return body.toByteArray();
    }

    /** The status of the last answer. */
    int status() {
        return status;
    }

    /** The content type of the last answer. */
    String type() {
        return type;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void answer(byte[] request, @org.jspecify.annotations.Nullable ByteArrayOutputStream body)
            throws IOException {
        if (closes) {
            socket.close();
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            in = prepared();
            out = socket.getOutputStream();
        }
        out.write(request);
        out.flush();
        head();
        if (chunked) {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                read(size, body);
                line();
            }
            line();
        } else {
            read(length, body);
        }
    }

    private InputStream prepared() throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    private void head() throws IOException {
        status = Integer.parseInt(line().substring(9, 12));
        length = 0;
        chunked = false;
        closes = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "connection" -> closes = value.equalsIgnoreCase("close");
                case "content-type" -> type = value;
                default -> {}
            }
        }
    }

    private void read(int count, @org.jspecify.annotations.Nullable ByteArrayOutputStream body) throws IOException {
        int left = count;
        while (left > 0) {
            int got = in.read(scratch, 0, Math.min(left, scratch.length));
            if (got < 0) {
                throw new IOException("the connection ended inside an answer");
            }
            if (body != null) {
                body.write(scratch, 0, got);
            }
            left -= got;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended inside an answer");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
