package org.dauys.reading;

/** The lines of a text, which end with a line feed, a carriage return, or both. */
final class Lines {

    private static final int SHOWN = 80;

    private Lines() {}

    /** Whether a line ends with the character at the index. */
    static boolean endsAt(String text, int index) {
        var character = text.charAt(index);
        return character == '\n' || (character == '\r' && !text.startsWith("\n", index + 1));
    }

    /** A line, counted from 1, without the blanks around it, and no longer than a screen is wide. */
    static String shown(String text, int line) {
        var first = 0;
        for (var passed = 1; passed < line && first < text.length(); first++) {
            if (endsAt(text, first)) {
                passed++;
            }
        }
        var end = first;
        while (end < text.length() && end - first < SHOWN && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Characters.strip(text.substring(first, end));
    }
}
