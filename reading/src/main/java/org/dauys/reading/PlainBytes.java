package org.dauys.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Tells whether the bytes of a field of a table are what a {@link Table} would hand on unchanged and without a finding.
 *
 * <p>A reader that is in a hurry may take such fields as they stand; everything else it must leave to the table, which
 * then says what is wrong. Strict: {@code false} is also said of some fields that a table takes.
 */
public final class PlainBytes {
    private PlainBytes() {}

    /** Whether some bytes, which end before the comma or the line end, are such a field. */
    public static boolean are(byte[] bytes, int start, int end) {
        if (end - start > Table.LONGEST) {
            return false;
        }
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            byte next = bytes[i];
            if (next < 0) {
                ascii = false;
            } else if (next < ' ' || next == '"' || next == ',' || next == 0x7F) {
                return false;
            }
        }
        return start == end || (ascii ? bytes[start] != ' ' && bytes[end - 1] != ' ' : isText(bytes, start, end));
    }

    private static boolean isText(byte[] bytes, int start, int end) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
        return text.codePoints().noneMatch(Characters::refused)
                && Characters.strip(text).equals(text);
    }
}
