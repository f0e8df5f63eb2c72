package org.jiamenkou.portal.zone;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Keeps what a page writes instead of sending it. */
final class KeptResponse extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter(16_384);

    private final PrintWriter writer = new PrintWriter(text);

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was written, in UTF-8. */
    byte[] body() {
        writer.flush();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void setContentLength(int length) {
        // the length is that of the bytes, known at the end
    }
}
