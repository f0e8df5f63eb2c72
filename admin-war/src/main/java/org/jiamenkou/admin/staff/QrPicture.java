package org.jiamenkou.admin.staff;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code as an address of its own picture, so that the secret in it is asked of nobody. */
final class QrPicture {

    private QrPicture() {}

    /** The picture of this text. */
    static String of(String text) {
        BitMatrix cells = cells(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < cells.getHeight(); y++) {
            for (int x = 0; x < cells.getWidth(); x++) {
                path.append(cells.get(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "");
            }
        }
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + cells.getWidth() + " "
                + cells.getHeight() + "'><path fill='#fff' d='M0 0h" + cells.getWidth() + "v" + cells.getHeight()
                + "H0z'/><path d='" + path + "'/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static BitMatrix cells(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
