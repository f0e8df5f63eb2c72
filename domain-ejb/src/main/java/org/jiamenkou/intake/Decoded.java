package org.jiamenkou.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file and the encoding it was found to be in: UTF-8 with or without its mark, UTF-16 with its mark, or
 * GB18030 as Chinese spreadsheets save it.
 *
 * @param text the text, without a mark
 * @param charset the encoding
 */
record Decoded(String text, Charset charset) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** The longest character that a cut can leave open. */
    private static final int LONGEST_CHARACTER = 3;

    /** So many well-formed Chinese characters in UTF-8 do not occur by chance. */
    private static final int CERTAIN = 16;

    /** Reads the bytes; refuses what is no text, and text that is damaged or ends within a character. */
    static Decoded of(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        refuseBinary(bytes);
        return withoutMark(bytes);
    }

    private static Decoded withoutMark(byte[] bytes) throws Unreadable {
        Attempt utf8 = Attempt.at(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.complete()) {
            return new Decoded(utf8.text(), StandardCharsets.UTF_8);
        }
        if (utf8.chineseCharacters() >= CERTAIN) {
            throw broken(utf8, bytes.length, StandardCharsets.UTF_8);
        }
        return strictly(bytes, 0, GB18030);
    }

    private static Decoded strictly(byte[] bytes, int from, Charset charset) throws Unreadable {
        Attempt attempt = Attempt.at(bytes, from, charset);
        if (!attempt.complete()) {
            throw broken(attempt, bytes.length, charset);
        }
        return new Decoded(attempt.text(), charset);
    }

    private static Unreadable broken(Attempt attempt, int length, Charset charset) {
        return length - attempt.stoppedAt() <= LONGEST_CHARACTER
                ? new Unreadable("cut-off", charset.name())
                : new Unreadable("damaged-text", charset.name(), Integer.toString(attempt.stoppedAt()));
    }

    private static void refuseBinary(byte[] bytes) throws Unreadable {
        for (byte b : bytes) {
            boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
            if (control) {
                throw new Unreadable("not-text");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What a strict decoder made of the bytes: the text up to the first byte that does not fit. */
    private record Attempt(String text, int stoppedAt, boolean complete) {

        static Attempt at(byte[] bytes, int from, Charset charset) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
            CoderResult result = decoder.decode(in, out, true);
            return new Attempt(out.flip().toString(), in.position(), result.isUnderflow() && !in.hasRemaining());
        }

        long chineseCharacters() {
            return text.chars().filter(c -> c >= 0x3000).limit(CERTAIN).count();
        }
    }
}
