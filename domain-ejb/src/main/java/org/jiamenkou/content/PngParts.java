package org.jiamenkou.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG without the chunks that are not pixels: texts, profiles and times go, and with them the ones that unpack to gigabytes.
 * What stands behind the end goes too.
 */
final class PngParts {

    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int SIGNATURE = 8;

    private static final int FRAME = 12;

    private PngParts() {}

    static byte[] plain(byte[] content) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
        plain.write(content, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at + FRAME <= content.length) {
            int length = ByteBuffer.wrap(content, at, Integer.BYTES).getInt();
            String kind = new String(content, at + Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > content.length - at - FRAME) {
                throw new IOException("the chunk " + kind + " is cut off");
            }
            if (PIXELS.contains(kind)) {
                plain.write(content, at, length + FRAME);
            }
            if (kind.equals("IEND")) {
                return plain.toByteArray();
            }
            at += length + FRAME;
        }
        throw new IOException("no end");
    }
}
