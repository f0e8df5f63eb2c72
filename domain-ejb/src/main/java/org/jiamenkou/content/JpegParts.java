package org.jiamenkou.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A JPEG taken apart as far as its pixels: how the camera was held is read, everything else that is not needed for drawing
 * (place, camera, thumbnails, profiles, comments) goes.
 *
 * @param plain the picture without it
 * @param orientation how the camera was held, 1 to 8
 */
record JpegParts(byte[] plain, int orientation) {

    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int MOST_SCANS = 64;

    static JpegParts of(byte[] content) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
        plain.write(content, 0, 2);
        int orientation = 1;
        int at = 2;
        while (at + 4 <= content.length) {
            int marker = marker(content, at);
            if (marker == SCAN) {
                refuseManyScans(content, at);
                plain.write(content, at, content.length - at);
                return new JpegParts(plain.toByteArray(), orientation);
            }
            int length = 2 + ((content[at + 2] & 0xFF) << 8 | content[at + 3] & 0xFF);
            if (length < 4 || at + length > content.length) {
                throw new IOException("a segment is cut off");
            }
            orientation = marker == EXIF ? Orientation.of(content, at + 4, at + length, orientation) : orientation;
            if (isNeeded(marker)) {
                plain.write(content, at, length);
            }
            at += length;
        }
        throw new IOException("no pixels");
    }

    private static int marker(byte[] content, int at) throws IOException {
        int marker = content[at + 1] & 0xFF;
        if ((content[at] & 0xFF) != 0xFF || marker < 0xC0) {
            throw new IOException("no marker");
        }
        return marker;
    }

    /** Adobe's segment says how colours are to be read. */
    private static boolean isNeeded(int marker) {
        boolean application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
        return marker == ADOBE || !application && marker != COMMENT;
    }

    /** A small file of very many scans would keep the machine busy for minutes. */
    private static void refuseManyScans(byte[] content, int from) throws IOException {
        int scans = 0;
        for (int i = from; i + 1 < content.length; i++) {
            if ((content[i] & 0xFF) == 0xFF && (content[i + 1] & 0xFF) == SCAN && ++scans > MOST_SCANS) {
                throw new IOException("too many scans");
            }
        }
    }
}
