package org.jiamenkou.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers send them. */
final class Files {

    private Files() {}

    /** A picture, red left and blue right. */
    static byte[] picture(FileType type, int width, int height) {
        return picture(type, width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] picture(FileType type, int width, int height, int pixels) {
        BufferedImage image = new BufferedImage(width, height, pixels);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, type.name(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A JPEG with an Exif segment that says how the camera was held, and where. */
    static byte[] photograph(int width, int height, int orientation) {
        byte[] plain = picture(FileType.JPEG, width, height);
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
        tiff.put(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        tiff.put("GPS 30.67N 104.06E".getBytes(StandardCharsets.ISO_8859_1));
        byte[] exif = joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff.array());
        int length = exif.length + 2;
        byte[] head = {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length};
        return joined(slice(plain, 0, 2), head, exif, slice(plain, 2, plain.length));
    }

    /** A PNG of a few bytes that claims to be that large. */
    static byte[] pngClaiming(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        return joined(
                signature(), chunk("IHDR", header), chunk("IDAT", packed(new byte[64])), chunk("IEND", new byte[0]));
    }

    /** A JPEG whose frame header claims to be that large. */
    static byte[] jpegClaiming(int width, int height) {
        byte[] content = picture(FileType.JPEG, 16, 16);
        for (int i = 2; i + 9 < content.length; i++) {
            if ((content[i] & 0xFF) == 0xFF && (content[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(content, i + 5, 4).putShort((short) height).putShort((short) width);
                return content;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A PNG of a palette with a compressed text of that many bytes; a reader that unpacks it needs as much memory. */
    static byte[] pngWithText(int bytes) {
        byte[] png = picture(FileType.PNG, 20, 10, BufferedImage.TYPE_BYTE_INDEXED);
        byte[] text = joined("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), packed(new byte[bytes]));
        int afterHeader = 8 + 25;
        return joined(slice(png, 0, afterHeader), chunk("zTXt", text), slice(png, afterHeader, png.length));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] signature() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    }

    private static byte[] chunk(String kind, byte[] content) {
        byte[] name = kind.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                name,
                content,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] slice(byte[] from, int begin, int end) {
        return Arrays.copyOfRange(from, begin, end);
    }
}
