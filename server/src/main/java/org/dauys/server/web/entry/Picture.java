package org.dauys.server.web.entry;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.dauys.journal.Bytes;

/**
 * A photograph or scan, drawn anew from its points alone: where and with what it was taken stays out, and so does whatever
 * was hidden in the file.
 *
 * @param type the media type
 * @param width how many points across
 * @param height how many points down
 * @param bytes what is stored
 */
record Picture(Type type, int width, int height, Bytes bytes) {
    /** The most points: a scan of A4 with 600 points to the inch has 35 million. */
    static final long MOST_POINTS = 40_000_000;

    /** The most bytes that are stored. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    /** The longest side that is stored; with it the finest print of an A4 page can be read. */
    private static final int LONGEST_SIDE = 3000;

    private static final float QUALITY = 0.85f;

    /** What can be stored. */
    enum Type {
        JPEG("image/jpeg", "jpeg", "ffd8ff"),
        PNG("image/png", "png", "89504e470d0a1a0a");

        private final String media;
        private final String format;
        private final String magic;

        Type(String media, String format, String magic) {
            this.media = media;
            this.format = format;
            this.magic = magic;
        }

        String media() {
            return media;
        }

        /** The type that the first bytes tell, whatever the file is called. */
        static Optional<Type> of(byte[] bytes) {
            for (Type type : values()) {
                int length = type.magic.length() / 2;
                if (bytes.length > length
                        && HexFormat.of().formatHex(bytes, 0, length).equals(type.magic)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }

    /** What is wrong with a file. */
    enum Fault {
        /** It is neither of the types. */
        OTHER_TYPE,
        /** It has too many points, or would be stored in too many bytes. */
        TOO_LARGE,
        /** It cannot be read as what it begins like. */
        BROKEN
    }

    /** What comes of a file. */
    sealed interface Taken {
        /** It was drawn anew. */
        record Whole(Picture picture) implements Taken {}

        /** It was not taken. */
        record Not(Fault fault) implements Taken {}
    }

    /** Takes a file. */
    static Taken of(byte[] file) {
        Optional<Type> type = Type.of(file);
        if (type.isEmpty()) {
            return new Taken.Not(Fault.OTHER_TYPE);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return taken(type.get(), stream, file);
        } catch (IOException | RuntimeException fault) {
            // Readers of images meet broken files with exceptions of all kinds.
            return new Taken.Not(Fault.BROKEN);
        }
    }

    private static Taken taken(Type type, ImageInputStream stream, byte[] file) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.format);
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                return new Taken.Not(Fault.TOO_LARGE);
            }
            BufferedImage drawn = drawn(reader.read(0), type == Type.JPEG ? Turn.of(file) : Turn.NONE);
            byte[] bytes = written(type, drawn);
            return bytes.length > MOST_BYTES
                    ? new Taken.Not(Fault.TOO_LARGE)
                    : new Taken.Whole(new Picture(type, drawn.getWidth(), drawn.getHeight(), Bytes.of(bytes)));
        } finally {
            reader.dispose();
        }
    }

    /** The points upright, on white, no larger than is stored. */
    private static BufferedImage drawn(BufferedImage read, Turn turn) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lies = turn.isSideways();
        var drawn = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform upright = turn.upright(width, height);
        upright.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        pen.drawImage(read, upright, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(Type type, BufferedImage drawn) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.format).next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == Type.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(drawn, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The hash of what is stored, in hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toArray()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
