package org.jiamenkou.portal.api;

import org.jspecify.annotations.Nullable;

/** Writes one JSON text, front to back; commas and escapes are its business, the shape is the caller's. */
public final class Json {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Utf8 out = new Utf8();

    private boolean comma;

    /** Begins an object. */
    public Json object() {
        return opened('{');
    }

    /** Ends the object. */
    public Json endObject() {
        return closed('}');
    }

    /** Begins a list. */
    public Json list() {
        return opened('[');
    }

    /** Ends the list. */
    public Json endList() {
        return closed(']');
    }

    /** The name of the next value; names are our own words and need no escape. */
    public Json name(String name) {
        separate();
        out.ascii('"').text(name).text("\":");
        comma = false;
        return this;
    }

    /** A text, or null. */
    public Json text(@Nullable String text) {
        separate();
        if (text == null) {
            out.text("null");
        } else {
            quoted(text);
        }
        return this;
    }

    /** A whole number. */
    public Json number(long number) {
        separate();
        out.text(String.valueOf(number));
        return this;
    }

    /** A number with a fraction: degrees. */
    public Json number(double number) {
        separate();
        out.text(String.valueOf(number));
        return this;
    }

    /** True or false. */
    public Json truth(boolean truth) {
        separate();
        out.text(String.valueOf(truth));
        return this;
    }

    /** A value that is JSON already: a stored geometry. */
    public Json json(String value) {
        separate();
        out.text(value);
        return this;
    }

    /** A named text, or null. */
    public Json text(String name, @Nullable String text) {
        return name(name).text(text);
    }

    /** A named whole number. */
    public Json number(String name, long number) {
        return name(name).number(number);
    }

    /** The bytes of the text written so far. */
    public byte[] utf8() {
        return out.bytes();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Json opened(char bracket) {
        separate();
        out.ascii(bracket);
        comma = false;
        return this;
    }

    private Json closed(char bracket) {
        out.ascii(bracket);
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            out.ascii(',');
        }
        comma = true;
    }

    private void quoted(String text) {
        out.ascii('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029') {
                out.text(text, done, i);
                escaped(c);
                done = i + 1;
            }
        }
        out.text(text, done, text.length()).ascii('"');
    }

    private void escaped(char c) {
        if (c == '"' || c == '\\') {
            out.ascii('\\').ascii(c);
        } else if (c == '\n') {
            out.text("\\n");
        } else {
            out.text("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.ascii(HEX[(c >> shift) & 15]);
            }
        }
    }
}
