package org.dauys.documents.night;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.dauys.documents.FolderCode;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/** A stream of bytes as text in UTF-8; the text ends before the first byte that is not, which is remembered. */
final class Utf8Reader extends Reader {
    private final InputStream stream;
    private final LongConsumer taken;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private boolean ended;
    private boolean afterReturn;
    private int line = 1;
    private Optional<Malformed> malformed = Optional.empty();

    /**
     * A byte that is not UTF-8.
     *
     * @param line the line on which it stands, counted from 1
     * @param digits the byte, in hexadecimal digits
     */
    private record Malformed(int line, String digits) {}

    Utf8Reader(InputStream stream) {
        this(stream, _ -> {});
    }

    /**
     * The text of a stream.
     *
     * @param taken is told of bytes, when they are read, how many they are
     */
    Utf8Reader(InputStream stream, LongConsumer taken) {
        this.stream = stream;
        this.taken = taken;
    }

    /** Reports the first byte that is not UTF-8; says whether there was none. */
    boolean report(String file, Findings findings) {
        malformed.ifPresent(
                byteOf -> findings.report(FolderCode.NOT_UTF8, new Place(file, byteOf.line), "", byteOf.digits));
        return malformed.isEmpty();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer text = CharBuffer.wrap(target, offset, length).slice();
        while (malformed.isEmpty() && text.position() == 0 && length > 0) {
            CoderResult result = decoder.decode(bytes, text, ended);
            lines(target, offset, offset + text.position());
            if (result.isError()) {
                malformed = Optional.of(
                        new Malformed(line, HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()))));
            } else if (result.isUnderflow() && ended) {
                break;
            } else if (result.isUnderflow() && text.position() == 0) {
                fill();
            }
        }
        return text.position() == 0 && length > 0 ? -1 : text.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        taken.accept(Math.max(count, 0));
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    private void lines(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\r' || (text[i] == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = text[i] == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
