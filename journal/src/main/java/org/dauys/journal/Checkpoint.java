package org.dauys.journal;

import java.util.List;

/**
 * What a log was at one time: the text that is signed.
 *
 * @param origin which log; also the name of the key that signs it
 * @param size its entries
 * @param root of their tree
 */
public record Checkpoint(String origin, long size, Hash root) {
    public Checkpoint {
        Note.isName(origin);
        if (size < 0) {
            throw new IllegalArgumentException("A log has no " + size + " entries.");
        }
    }

    /** Reads the text of a note. Lines after the third are left aside. */
    public static Checkpoint read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || lines.contains("")) {
            throw new IllegalArgumentException("A checkpoint has three lines or more, none empty:\n" + text);
        }
        return new Checkpoint(lines.get(0), Text.number(lines.get(1)), Hash.ofBase64(lines.get(2)));
    }

    /** Its three lines. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
