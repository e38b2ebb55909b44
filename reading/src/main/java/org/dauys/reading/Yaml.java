package org.dauys.reading;

import java.util.Optional;

/**
 * Reads one YAML document as text.
 *
 * <p>What people need to write a law or an election down is allowed; what only surprises them is not: no tabs, no tags, no
 * anchors and aliases, no directives, no second document, no key twice, no nesting deeper than {@value #DEEPEST}.
 */
public final class Yaml {

    /** The greatest length of a file in characters, unless the caller says otherwise. */
    public static final int LONGEST = 16 * 1024 * 1024;

    static final int DEEPEST = 64;
    static final int LONGEST_KEY = 256;

    /** The greatest number of keys and values; far more than anyone writes, and as many as memory surely holds. */
    static final int MOST_VALUES = 3_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Yaml() {}

    /** The document of a text of ordinary length. */
    public static Optional<Node> read(String file, String text, Findings findings) {
        return read(file, text, LONGEST, findings);
    }

    /**
     * The document of a text, or nothing if it cannot be understood.
     *
     * <p>A document may be given although there are findings, so that the faults of its fields can be reported with them.
     */
    public static Optional<Node> read(String file, String text, int longest, Findings findings) {
        if (text.length() > longest) {
            findings.report(ReadingCode.YAML_TOO_LONG, new Place(file, 0), "", "", String.valueOf(longest));
            return Optional.empty();
        }
        var content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return visible(file, content, findings) ? new Document(file, content, findings).read() : Optional.empty();
    }

    /** Whether no character is invisible; all that are get reported, because none can be seen. */
    private static boolean visible(String file, String text, Findings findings) {
        var line = 1;
        var visible = true;
        for (int index = 0, character;
                index < text.length() && !findings.isFull();
                index += Character.charCount(character)) {
            character = text.codePointAt(index);
            if (character == '\t' || Characters.refused(character)) {
                var code = character == '\t' ? ReadingCode.YAML_TAB : ReadingCode.CHARACTER;
                findings.report(code, new Place(file, line), "", Characters.name(character));
                visible = false;
            }
            if (Lines.endsAt(text, index)) {
                line++;
            }
        }
        return visible;
    }
}
