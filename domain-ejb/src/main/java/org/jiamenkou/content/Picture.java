package org.jiamenkou.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jiamenkou.content.TakenFile.Redrawn;
import org.jspecify.annotations.Nullable;

/** A sent picture: measured first, decoded only if it is small enough, and drawn anew in the size that pages need. */
final class Picture {

    /** A photograph of today's telephones has 12 to 24 million pixels. */
    static final long MOST_PIXELS = 25_000_000;

    /** The longer side of what is kept. */
    static final int SIDE = 1280;

    /** The longer side of what pages show before somebody opens the picture. */
    static final int SMALL_SIDE = 480;

    private final BufferedImage upright;

    private final FileType type;

    private Picture(BufferedImage upright, FileType type) {
        this.upright = upright;
        this.type = type;
    }

    /** Opens a picture; refuses {@code picture-too-large} before a pixel is read, and {@code picture-broken}. */
    static Picture open(byte[] content, FileType type) {
        try {
            if (type == FileType.JPEG) {
                JpegParts parts = JpegParts.of(content);
                return new Picture(turned(decoded(parts.plain(), type), parts.orientation()), type);
            }
            return new Picture(decoded(PngParts.plain(content), type), type);
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw new ContentRefusal("picture-broken");
        }
    }

    /** The picture in the two sizes that are kept. */
    Redrawn redrawn() {
        BufferedImage large = within(SIDE);
        BufferedImage small = within(SMALL_SIDE);
        try {
            boolean same = small.getWidth() == large.getWidth();
            return new Redrawn(
                    PictureFile.of(large, type), same ? null : smallFile(small), large.getWidth(), large.getHeight());
        } catch (IOException broken) {
            throw new ContentRefusal("picture-broken");
        }
    }

    private byte @Nullable [] smallFile(BufferedImage small) throws IOException {
        return PictureFile.of(small, type);
    }

    private static BufferedImage decoded(byte[] content, FileType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new ContentRefusal("picture-too-large", width, height, MOST_PIXELS / 1_000_000);
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    /** Cameras write down how they were held, in eight ways, instead of turning the picture. */
    private static BufferedImage turned(BufferedImage as, int orientation) {
        if (orientation == 1) {
            return as;
        }
        int w = as.getWidth();
        int h = as.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean lying = orientation >= 5;
        return drawn(as, turn, lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
    }

    private BufferedImage within(int side) {
        int longer = Math.max(upright.getWidth(), upright.getHeight());
        double scale = Math.min(1, side / (double) longer);
        int width = Math.max(1, (int) Math.round(upright.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(upright.getHeight() * scale));
        boolean clear = type == FileType.PNG && upright.getColorModel().hasAlpha();
        AffineTransform to = AffineTransform.getScaleInstance(
                width / (double) upright.getWidth(), height / (double) upright.getHeight());
        return drawn(upright, to, width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage from, AffineTransform how, int width, int height, int kind) {
        BufferedImage drawn = new BufferedImage(width, height, kind);
        Graphics2D brush = drawn.createGraphics();
        try {
            if (kind == BufferedImage.TYPE_INT_RGB) {
                brush.setColor(Color.WHITE);
                brush.fillRect(0, 0, width, height);
            }
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.drawImage(from, how, null);
        } finally {
            brush.dispose();
        }
        return drawn;
    }
}
