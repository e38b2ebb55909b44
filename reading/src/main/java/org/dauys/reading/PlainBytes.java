package org.dauys.reading;

/**
 * Tells whether the bytes of a field of a table are what a {@link Table} would hand on unchanged and without a finding.
 *
 * <p>A reader that is in a hurry may take such fields as they stand; everything else it must leave to the table, which
 * then says what is wrong. Strict: {@code false} is also said of some fields that a table takes.
 */
public final class PlainBytes {
    private static final int WRONG = -1;

    private PlainBytes() {}

    /** Whether some bytes, which end before the comma or the line end, are such a field. */
    public static boolean are(byte[] bytes, int start, int end) {
        if (end - start > Table.LONGEST) {
            return false;
        }
        int at = start;
        while (at < end) {
            int character = bytes[at] >= 0 ? bytes[at] : character(bytes, at, end);
            int next = at + length(character);
            if (!isSign(character) && !isOther(character, at == start || next == end)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Whether it is a letter, a digit or another sign of ASCII that may stand anywhere: most are. */
    private static boolean isSign(int character) {
        return character > ' ' && character < 0x7F && character != '"' && character != ',';
    }

    /** Whether it is any other character that may stand in a field, at its ends or within. */
    private static boolean isOther(int character, boolean outermost) {
        return character >= ' '
                && character != '"'
                && character != ','
                && !Characters.refused(character)
                && !(outermost && Characters.blank(character));
    }

    /** How many bytes a character takes. */
    private static int length(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /** The character that begins with a byte that is no ASCII, or {@link #WRONG} if the bytes are not the shortest UTF-8. */
    private static int character(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4 || at + more >= end) {
            return WRONG;
        }
        int character = first & (0x3F >> more);
        for (int i = at + 1; i <= at + more; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return WRONG;
            }
            character = character << 6 | (bytes[i] & 0x3F);
        }
        boolean shortest = length(character) == more + 1 && character <= Character.MAX_CODE_POINT;
        return shortest ? character : WRONG;
    }
}
