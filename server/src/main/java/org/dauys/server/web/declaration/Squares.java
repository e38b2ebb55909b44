package org.dauys.server.web.declaration;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A QR code as rectangles, for pages and for paper.
 *
 * @param size its width and height
 * @param bars the dark squares, those side by side in one
 */
public record Squares(int size, List<Bar> bars) {
    /** Dark squares side by side. */
    public record Bar(int x, int y, int length) {}

    /** The code with its own list. */
    public Squares {
        bars = List.copyOf(bars);
    }

    /** The code of a text. */
    static Squares of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            List<Bar> bars = new ArrayList<>();
            for (int y = 0; y < squares.getHeight(); y++) {
                int x = 0;
                while (x < squares.getWidth()) {
                    int from = x;
                    while (x < squares.getWidth() && squares.get(x, y)) {
                        x++;
                    }
                    if (x > from) {
                        bars.add(new Bar(from, y, x - from));
                    } else {
                        x++;
                    }
                }
            }
            return new Squares(squares.getWidth(), bars);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text must fit into a code: %s.".formatted(text), tooLong);
        }
    }
}
