package org.dauys.documents;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/** Plain text that grows line by line and keeps within a width. Escapes of terminals take no room. */
public final class Lines {
    private static final char ESCAPE = '\u001b';

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** Text that keeps within so many columns. */
    public Lines(int width) {
        this.width = width;
    }

    /** One line as it is, without blanks at its end. */
    public Lines line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** An empty line. */
    public Lines gap() {
        return line("");
    }

    /** A paragraph that begins with a mark and goes on beneath what stands after it. */
    public Lines paragraph(String mark, String words) {
        for (String part : words.split("\n", -1)) {
            wrap(mark, part);
        }
        return this;
    }

    private void wrap(String mark, String words) {
        String hanging = " ".repeat(columns(mark));
        var line = new StringBuilder(mark);
        int used = columns(mark);
        boolean begun = false;
        for (String word : words.split(" ", -1)) {
            int room = columns(word) + (begun ? 1 : 0);
            if (begun && used + room > width) {
                line(line.toString());
                line = new StringBuilder(hanging);
                used = columns(hanging);
                room = columns(word);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            used += room;
            begun = true;
        }
        line(line.toString());
    }

    /** How many columns of a terminal a text takes. */
    static int columns(String text) {
        int columns = 0;
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (character == ESCAPE) {
                i = text.indexOf('m', i) + 1;
            } else {
                columns += columns(character);
                i += Character.charCount(character);
            }
        }
        return columns;
    }

    private static int columns(int character) {
        int category = UCharacter.getType(character);
        if (category == ECharacterCategory.NON_SPACING_MARK
                || category == ECharacterCategory.ENCLOSING_MARK
                || category == ECharacterCategory.FORMAT) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** A text with blanks after it, so many columns in all. */
    public static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    /** A text with blanks before it, so many columns in all. */
    public static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - columns(text))) + text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
