package org.jiamenkou.portal.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text that is written as the bytes it is sent as: no character is copied twice. */
final class Utf8 {

    /** The most bytes one character of a Java text takes. */
    private static final int MOST = 3;

    private byte[] bytes = new byte[4096];

    private int length;

    /** Writes a character below 128. */
    Utf8 ascii(char c) {
        room(1);
        bytes[length++] = (byte) c;
        return this;
    }

    /** Writes a text. */
    Utf8 text(CharSequence text) {
        return text(text, 0, text.length());
    }

    /** Writes a stretch of a text; half a pair of surrogates is written as a question mark. */
    Utf8 text(CharSequence text, int from, int to) {
        room(MOST * (to - from));
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (!Character.isSurrogate(c)) {
                several(c);
            } else if (i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                pair(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                bytes[length++] = '?';
            }
        }
        return this;
    }

    /** What was written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void several(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void pair(int point) {
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
