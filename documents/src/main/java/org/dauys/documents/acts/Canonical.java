package org.dauys.documents.acts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes maps, lists, texts and whole numbers as RFC 8785 has them: names in the order of their UTF-16 units, no blanks,
 * only what must be escaped. A number must be one that every reader of JSON keeps exactly.
 */
public final class Canonical {
    /** The largest whole number of which a binary64 has every one below. */
    static final long LARGEST = (1L << 53) - 1;

    private Canonical() {}

    /**
     * The bytes of a value.
     *
     * @throws IllegalArgumentException if it is of another type, a number is too large, or a text is no Unicode
     */
    public static byte[] bytes(Object value) {
        var text = new StringBuilder();
        write(value, text);
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException("A text must not have half a surrogate pair.", half);
        }
    }

    private static void write(Object value, StringBuilder into) {
        switch (value) {
            case Map<?, ?> map -> object(map, into);
            case List<?> list -> {
                into.append('[');
                for (int i = 0; i < list.size(); i++) {
                    into.append(i == 0 ? "" : ",");
                    write(list.get(i), into);
                }
                into.append(']');
            }
            case String text -> string(text, into);
            case Long number -> number(number, into);
            case Integer number -> number(number, into);
            default -> throw new IllegalArgumentException("The canonical form has no shape for %s.".formatted(value));
        }
    }

    private static void object(Map<?, ?> map, StringBuilder into) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, part) -> sorted.put((String) name, part));
        into.append('{');
        boolean first = true;
        for (Map.Entry<String, Object> part : sorted.entrySet()) {
            into.append(first ? "" : ",");
            first = false;
            string(part.getKey(), into);
            into.append(':');
            write(part.getValue(), into);
        }
        into.append('}');
    }

    private static void number(long number, StringBuilder into) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException("A number (%s) must be one that JSON keeps.".formatted(number));
        }
        into.append(number);
    }

    private static void string(String text, StringBuilder into) {
        into.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> into.append("\\\"");
                case '\\' -> into.append("\\\\");
                case '\b' -> into.append("\\b");
                case '\t' -> into.append("\\t");
                case '\n' -> into.append("\\n");
                case '\f' -> into.append("\\f");
                case '\r' -> into.append("\\r");
                default -> {
                    if (unit < ' ') {
                        into.append("\\u00")
                                .append(Character.forDigit(unit >> 4, 16))
                                .append(Character.forDigit(unit & 15, 16));
                    } else {
                        into.append(unit);
                    }
                }
            }
        }
        into.append('"');
    }
}
