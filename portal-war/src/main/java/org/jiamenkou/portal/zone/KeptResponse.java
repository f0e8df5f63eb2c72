package org.jiamenkou.portal.zone;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.Writer;

/** Keeps what a page writes instead of sending it. */
final class KeptResponse extends HttpServletResponseWrapper {

    private final Text text = new Text();

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was written. */
    String markup() {
        return text.written.toString();
    }

    @Override
    public PrintWriter getWriter() {
        return text;
    }

    @Override
    public void flushBuffer() {
        // nothing is sent before the end
    }

    @Override
    public void setBufferSize(int size) {
        // nothing is written to the response before the end
    }

    @Override
    public void setContentLength(int length) {
        // the length is that of the bytes, known at the end
    }

    /** A page is written by one thread in thousands of small pieces: no locks, and nothing in between. */
    private static final class Text extends PrintWriter {

        private final StringBuilder written = new StringBuilder(16_384);

        Text() {
            super(Writer.nullWriter());
        }

        @Override
        public void write(int c) {
            written.append((char) c);
        }

        @Override
        public void write(String text) {
            written.append(text);
        }

        @Override
        public void write(String text, int from, int length) {
            written.append(text, from, from + length);
        }

        @Override
        public void write(char[] text, int from, int length) {
            written.append(text, from, length);
        }
    }
}
