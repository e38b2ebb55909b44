package org.dauys.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes the fields of a table from the parser, line by line, and keeps no more of them than there are columns. */
final class CellsHandler extends AbstractBaseCsvCallbackHandler<Cells> {

    private final Source source;

    private List<String> texts = new ArrayList<>();
    private int most = Integer.MAX_VALUE;

    CellsHandler(Source source) {
        this.source = source;
    }

    /** Lets all fields of a line after the given number be counted but not kept. */
    void keepOnly(int fields) {
        most = fields;
    }

    /** The line on which the current line of the table begins. */
    int line() {
        return (int) Math.min(getStartingLineNumber(), Integer.MAX_VALUE);
    }

    /** The position of the field that is being read. */
    int column() {
        return getFieldCount();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        texts = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        source.fieldEnds();
        if (index < most) {
            texts.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected Cells buildRecord() {
        return new Cells(line(), texts, getFieldCount());
    }
}
