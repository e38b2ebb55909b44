package org.dauys.server.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A QR code as bars, which a page draws as rectangles.
 *
 * @param size how many modules it has on a side, without the quiet zone
 * @param bars the dark modules, those beside each other together
 */
public record QrCode(int size, List<Bar> bars) {
    /** How many light modules belong around it. */
    public static final int QUIET = 4;

    /** The code with its own list. */
    public QrCode {
        bars = List.copyOf(bars);
    }

    /**
     * Dark modules beside each other.
     *
     * @param x the column of the first, the quiet zone counted
     * @param y the row, likewise
     * @param width how many
     */
    public record Bar(int x, int y, int width) {}

    /** The code of a text; it is still read when a seventh of it is spoiled. */
    public static QrCode of(String text) {
        try {
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            List<Bar> bars = new ArrayList<>();
            for (int y = 0; y < matrix.getHeight(); y++) {
                row(matrix, y, bars);
            }
            return new QrCode(matrix.getWidth(), bars);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text (%s) must fit into a QR code.".formatted(text), tooLong);
        }
    }

    private static void row(ByteMatrix matrix, int y, List<Bar> bars) {
        int x = 0;
        while (x < matrix.getWidth()) {
            int start = x;
            while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                x++;
            }
            if (x > start) {
                bars.add(new Bar(start + QUIET, y + QUIET, x - start));
            }
            x++;
        }
    }

    /** How many modules it has on a side, the quiet zone counted. */
    public int whole() {
        return size + 2 * QUIET;
    }
}
