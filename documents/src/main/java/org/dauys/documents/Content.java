package org.dauys.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a file of a {@link Folder} holds, or why that cannot be known. */
public sealed interface Content {
    /**
     * A text.
     *
     * @param text all of it
     */
    record Held(String text) implements Content {}

    /** There is no such file. */
    record Absent() implements Content {}

    /** The file is larger than it may be. */
    record TooLarge() implements Content {}

    /** The file is a link that leads out of its folder, or is not an ordinary file. */
    record NotInFolder() implements Content {}

    /** The file may not be opened. */
    record Closed() implements Content {}

    /**
     * The file is not written in UTF-8.
     *
     * @param line the line of the first byte that cannot be read, counted from 1
     * @param bytes that byte, in hexadecimal digits
     */
    record NotUtf8(int line, String bytes) implements Content {}

    /** What these bytes hold in UTF-8. */
    static Content of(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(read, text, true);
        if (result.isError()) {
            int at = read.position();
            return new NotUtf8(line(bytes, at), HexFormat.of().withUpperCase().toHexDigits(bytes[at]));
        }
        return new Held(text.flip().toString());
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
            }
        }
        return line;
    }
}
