package org.jiamenkou.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads from an Exif segment how the camera was held (tag 0x0112 of Exif 2.3), and nothing else. */
final class Orientation {

    private static final int TAG = 0x0112;

    private static final int ENTRY = 12;

    private static final int HEADER = 6;

    private Orientation() {}

    /** A number from 1 to 8; what was known before where the segment does not say. */
    static int of(byte[] content, int from, int to, int before) {
        if (to - from < HEADER + 8 || content[from] != 'E' || content[from + 1] != 'x' || content[from + 2] != 'i') {
            return before;
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(content, from + HEADER, to - from - HEADER).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return before;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int said = tiff.getShort(entry + 8) & 0xFFFF;
                return said >= 1 && said <= 8 ? said : before;
            }
        }
        return before;
    }
}
