package org.dauys.reading;

import java.io.IOException;
import java.io.Reader;

/** The text of a table on its way to the parser, without a byte order mark, and with a count of what has passed. */
final class Source extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;

    private boolean begun;
    private boolean ended;
    private long passed;
    private long passedBeforeField;

    Source(Reader text) {
        this.text = text;
    }

    /** Says that a field has been read to its end. */
    void fieldEnds() {
        passedBeforeField = passed;
    }

    /** How many characters have passed since, about: up to one buffer of the parser had passed ahead. */
    long pending() {
        return passed - passedBeforeField;
    }

    /** Whether the parser has asked for more than there was. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var count = text.read(target, offset, length);
        if (!begun && count > 0) {
            begun = true;
            if (target[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(target, offset + 1, target, offset, --count);
            }
        }
        ended = count < 0;
        passed += Math.max(count, 0);
        return count;
    }

    /** Leaves the text open: who opened it closes it. */
    @Override
    public void close() {}
}
