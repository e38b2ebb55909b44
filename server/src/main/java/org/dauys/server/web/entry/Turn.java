package org.dauys.server.web.entry;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a photograph must be turned to be upright, as the camera noted it in the file (Exif, orientation 1 to 8). */
enum Turn {
    NONE,
    MIRRORED,
    HALF,
    HALF_MIRRORED,
    QUARTER_MIRRORED,
    QUARTER,
    THREE_QUARTERS_MIRRORED,
    THREE_QUARTERS;

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int APPLICATION_1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int EXIF = 0x45786966;
    private static final short LITTLE = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** Whether width and height change places. */
    boolean isSideways() {
        return switch (this) {
            case NONE, MIRRORED, HALF, HALF_MIRRORED -> false;
            case QUARTER_MIRRORED, QUARTER, THREE_QUARTERS_MIRRORED, THREE_QUARTERS -> true;
        };
    }

    /** What sets an image of this size upright. */
    AffineTransform upright(double width, double height) {
        return switch (this) {
            case NONE -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
            case HALF_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case QUARTER_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case QUARTER -> new AffineTransform(0, 1, -1, 0, height, 0);
            case THREE_QUARTERS_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case THREE_QUARTERS -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** That of a JPEG file; none if it says nothing that can be understood. */
    static Turn of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            return NONE;
        }
    }

    private static Turn read(ByteBuffer file) {
        if ((file.getShort() & 0xffff) != START_OF_IMAGE) {
            return NONE;
        }
        while (true) {
            int marker = file.getShort() & 0xffff;
            if (marker == START_OF_SCAN) {
                return NONE;
            }
            int length = file.getShort() & 0xffff;
            int next = file.position() + length - 2;
            if (marker == APPLICATION_1 && file.getInt() == EXIF) {
                file.getShort();
                return ofExif(file.slice(file.position(), next - file.position()));
            }
            file.position(next);
        }
    }

    private static Turn ofExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = exif.getInt(4);
        int entries = exif.getShort(first) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = first + 2 + i * ENTRY;
            if ((exif.getShort(entry) & 0xffff) == ORIENTATION) {
                return numbered(exif.getShort(entry + 8));
            }
        }
        return NONE;
    }

    private static Turn numbered(int orientation) {
        return switch (orientation) {
            case 2 -> MIRRORED;
            case 3 -> HALF;
            case 4 -> HALF_MIRRORED;
            case 5 -> QUARTER_MIRRORED;
            case 6 -> QUARTER;
            case 7 -> THREE_QUARTERS_MIRRORED;
            case 8 -> THREE_QUARTERS;
            default -> NONE;
        };
    }
}
