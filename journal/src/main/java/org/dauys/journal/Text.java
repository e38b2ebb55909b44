package org.dauys.journal;

import java.util.Base64;

/** How numbers and bytes stand in the texts of the log: each in one way only. */
final class Text {
    private Text() {}

    /** The bytes of a text in standard Base64, padded, without stray bits. */
    static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("Not written as standard Base64 writes it: " + text);
        }
        return bytes;
    }

    /** A number without sign or leading zeros. */
    static long number(String text) {
        long number = Long.parseLong(text);
        if (number < 0 || !Long.toString(number).equals(text)) {
            throw new IllegalArgumentException("Not a number without sign and leading zeros: " + text);
        }
        return number;
    }
}
