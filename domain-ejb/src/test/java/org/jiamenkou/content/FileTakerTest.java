package org.jiamenkou.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTakerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><svg/>",
                "GIF89a/*<svg/onload=alert(1)>*/=1;",
                "PK\u0003\u0004 an archive",
                "RIFF....WEBPVP8 ",
                "BM a bitmap",
                " %PDF-1.7 behind a blank",
                "hello",
            })
    void onlyPhotographsDrawingsAndDocumentsAreTaken(String content) {
        refuses("file-kind", sent("图.png", Files.bytes(content)));
    }

    @Test
    void aFileIsWhatItsBytesSayAndIsNamedForIt() {
        TakenFile taken = FileTaker.take(sent("../../etc/校舍\u202Egnp\".html", Files.picture(FileType.PNG, 30, 20)));

        assertThat(taken.type()).isEqualTo(FileType.PNG);
        assertThat(taken.name()).isEqualTo("校舍_gnp_.png");
    }

    @Test
    void ofAPhotographOnlyThePixelsAreKept() {
        byte[] photograph =
                Files.joined(Files.photograph(640, 480, 1), Files.bytes("<script>alert(1)</script>PK\u0003\u0004"));
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("GPS", "Exif", "<script>");

        TakenFile taken = FileTaker.take(sent("a.jpg", photograph));

        assertThat(new String(taken.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "Exif", "<script>", "PK");
        assertThat(new String(java.util.Objects.requireNonNull(taken.small()), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "Exif", "<script>", "PK");
    }

    @Test
    void ofADrawingOnlyThePixelsAreKept() {
        byte[] drawing =
                Files.joined(Files.picture(FileType.PNG, 40, 20), Files.bytes("%PDF-1.7 <script>alert(1)</script>"));

        TakenFile taken = FileTaker.take(sent("a.png", drawing));

        assertThat(new String(taken.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script", "%PDF");
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void pictureOfThirtyThousandSquaredIsRefusedBeforeItIsOpened(FileType type) {
        byte[] bomb = type == FileType.PNG ? Files.pngClaiming(30_000, 30_000) : Files.jpegClaiming(30_000, 30_000);
        assertThat(bomb.length).isLessThan(2_000);

        refuses("picture-too-large", sent("bomb", bomb));
    }

    @Test
    void packedTextsAreNotUnpacked() {
        byte[] bomb = Files.pngWithText(400_000_000);
        assertThat(bomb.length).isLessThan(1_000_000);
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();

        TakenFile taken = FileTaker.take(sent("bomb.png", bomb));

        assertThat(taken.width()).isEqualTo(20);
        assertThat(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - before)
                .isLessThan(100_000_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 100", "3, 300, 100", "6, 100, 300", "8, 100, 300"})
    void aPhotographStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height) throws IOException {
        TakenFile taken = FileTaker.take(sent("a.jpg", Files.photograph(300, 100, orientation)));

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(taken.content()));
        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        int first = kept.getRGB(5, 5);
        int last = kept.getRGB(width - 5, height - 5);
        boolean turned = orientation == 3 || orientation == 8;
        assertThat(turned ? last : first).as("red").matches(rgb -> (rgb >> 16 & 0xFF) > 180 && (rgb & 0xFF) < 80);
        assertThat(turned ? first : last).as("blue").matches(rgb -> (rgb >> 16 & 0xFF) < 80 && (rgb & 0xFF) > 180);
    }

    @Test
    void aLargePhotographIsMadeSmallTwice() throws IOException {
        TakenFile taken = FileTaker.take(sent("a.jpg", Files.picture(FileType.JPEG, 5000, 3000)));

        assertThat(taken.width()).isEqualTo(1280);
        assertThat(taken.height()).isEqualTo(768);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(java.util.Objects.requireNonNull(taken.small())));
        assertThat(small.getWidth()).isEqualTo(480);
    }

    @Test
    void aDocumentIsKeptAsItIs() {
        byte[] document = Files.bytes("%PDF-1.7\n<script>alert(1)</script>\n%%EOF");

        TakenFile taken = FileTaker.take(new SentFile("通知.PDF", "", document));

        assertThat(taken.content()).isEqualTo(document);
        assertThat(taken.name()).isEqualTo("通知.pdf");
        assertThat(taken.type().isPicture()).isFalse();
    }

    @Test
    void limitsAreNamed() {
        refuses("file-empty", sent("a.png", new byte[0]));
        refuses("file-too-large", sent("a.png", new byte[FileTaker.MOST_BYTES + 1]));
        refuses("caption-missing", new SentFile("a.png", " ", Files.picture(FileType.PNG, 20, 10)));
        refuses("caption-too-long", new SentFile("a.png", "长".repeat(121), Files.picture(FileType.PNG, 20, 10)));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void brokenPicturesAreRefusedInWords(FileType type) {
        long seed = 7;
        System.out.println("seed " + seed);
        Random chance = new Random(seed);
        byte[] whole = type == FileType.JPEG ? Files.photograph(60, 40, 6) : Files.picture(type, 60, 40);
        for (int round = 0; round < 400; round++) {
            byte[] broken = Arrays.copyOf(whole, round % 2 == 0 ? whole.length : chance.nextInt(whole.length));
            for (int i = 0; i < 4 && broken.length > 12; i++) {
                broken[9 + chance.nextInt(broken.length - 9)] = (byte) chance.nextInt();
            }
            try {
                FileTaker.take(sent("a", broken));
            } catch (ContentRefusal refused) {
                assertThat(refused.code()).isIn("picture-broken", "picture-too-large", "file-kind", "file-empty");
            }
        }
    }

    private static SentFile sent(String name, byte[] content) {
        return new SentFile(name, "效果图", content);
    }

    private static void refuses(String code, SentFile sent) {
        assertThatThrownBy(() -> FileTaker.take(sent))
                .isInstanceOfSatisfying(
                        ContentRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
