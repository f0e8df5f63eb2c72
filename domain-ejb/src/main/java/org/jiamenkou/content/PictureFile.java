package org.jiamenkou.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a file, and nothing besides pixels. */
final class PictureFile {

    private static final float QUALITY = 0.8f;

    private PictureFile() {}

    static byte[] of(BufferedImage picture, FileType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters(writer, type));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam parameters(ImageWriter writer, FileType type) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (type == FileType.JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        return parameters;
    }
}
