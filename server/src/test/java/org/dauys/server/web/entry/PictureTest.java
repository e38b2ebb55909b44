package org.dauys.server.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.dauys.server.web.entry.Picture.Fault;
import org.dauys.server.web.entry.Picture.Taken;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static byte[] file(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG in which the camera noted where it was and that it was held sideways. */
    private static byte[] photographed(int orientation) throws IOException {
        byte[] plain = file("jpeg", 40, 20);
        byte[] place = "51.1694N 71.4491E".getBytes(StandardCharsets.US_ASCII);
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1));
        // one entry: orientation, a short, one of them
        exif.writeBytes(new byte[] {0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        exif.writeBytes(place);
        int length = exif.size() + 2;
        var whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        whole.writeBytes(exif.toByteArray());
        whole.write(plain, 2, plain.length - 2);
        return whole.toByteArray();
    }

    private static Picture taken(byte[] file) {
        return ((Taken.Whole) Picture.of(file)).picture();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void whereAPhotographWasTakenIsNotKept() throws IOException {
        byte[] file = photographed(1);

        Picture picture = taken(file);

        assertThat(text(file)).contains("51.1694N");
        assertThat(text(picture.bytes().toArray())).doesNotContain("51.1694N", "Exif");
        assertThat(picture.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void aPhotographHeldSidewaysIsTurnedUpright() throws IOException {
        Picture picture = taken(photographed(6));
        BufferedImage upright =
                ImageIO.read(new ByteArrayInputStream(picture.bytes().toArray()));

        assertThat(picture.width()).isEqualTo(20);
        assertThat(picture.height()).isEqualTo(40);
        // The left half was red; turned by a quarter to the right it is the upper one.
        assertThat(new Color(upright.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(10, 35)).getRed()).isLessThan(50);
    }

    @Test
    void aLargeScanIsMadeSmaller() throws IOException {
        Picture picture = taken(file("png", 6000, 3000));

        assertThat(picture.width()).isEqualTo(3000);
        assertThat(picture.height()).isEqualTo(1500);
        assertThat(picture.type().media()).isEqualTo("image/png");
    }

    @Test
    void theFirstBytesSayWhatAFileIsAndNotItsName() throws IOException {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        byte[] broken = Arrays.copyOf(file("png", 10, 10), 20);

        assertThat(Picture.of(page)).isEqualTo(new Taken.Not(Fault.OTHER_TYPE));
        assertThat(Picture.of(file("gif", 10, 10))).isEqualTo(new Taken.Not(Fault.OTHER_TYPE));
        assertThat(Picture.of(new byte[0])).isEqualTo(new Taken.Not(Fault.OTHER_TYPE));
        assertThat(Picture.of(broken)).isEqualTo(new Taken.Not(Fault.BROKEN));
    }

    @Test
    void aFileOfTooManyPointsIsNotDrawn() throws IOException {
        byte[] bomb = file("png", 10, 10);
        // The width stands in bytes 16 to 19: 0x10000000 points, in a file of some hundred bytes.
        bomb[16] = 0x10;

        assertThat(Picture.of(bomb)).isEqualTo(new Taken.Not(Fault.TOO_LARGE));
    }
}
