package org.dauys.reading;

import java.util.Locale;

/** Which characters a file may hold: those a reader can see, blanks and line ends. */
final class Characters {

    private Characters() {}

    /** Whether it is a control, a half of a pair, a mark that reorders a line, or an unusual line end. */
    static boolean refused(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> false;
            case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF -> true;
            default ->
                Character.isISOControl(character)
                        || within(character, Character.MIN_SURROGATE, Character.MAX_SURROGATE)
                        || within(character, 0x202A, 0x202E)
                        || within(character, 0x2066, 0x2069);
        };
    }

    private static boolean within(int character, int first, int last) {
        return first <= character && character <= last;
    }

    /** The name of a character that cannot be shown, such as {@code U+0007}. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** The text without the blanks around it, no-break spaces included. */
    static String strip(String text) {
        var first = 0;
        var end = text.length();
        while (first < end && blank(text.charAt(first))) {
            first++;
        }
        while (first < end && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
