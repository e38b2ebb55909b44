package org.dauys.tabulation;

import java.util.Arrays;
import java.util.Optional;
import org.dauys.protocol.Figures;

/**
 * Reads lines of plain digits of a wide file of protocols straight into the columns of a {@link Draft}.
 *
 * <p>It knows nothing but what is right: at the first line that is in any way unusual it stops, and the file is for
 * {@link ProtocolTable}, which says what is wrong with it, or that nothing is. What it takes, the other takes likewise. Of
 * a country's protocols nearly all lines are plain, and a table of texts would cost them ten times as much.
 *
 * <p>Each thread needs a lane of its own; all may fill one draft.
 */
public final class FastLane {
    /** What {@link #read} gives for bytes that are not plain. */
    public static final int UNUSUAL = -1;

    private static final int MOST_DIGITS = 9;

    private final Draft draft;
    private final Register register;
    private final WideColumns columns;
    private final boolean[] isText;
    private final int[] figures;
    private final int[] starts;
    private final int[] ends;
    private final int station;
    private final int contest;
    private final int commission;

    private int at;
    private int lastStation = -1;

    private FastLane(Draft draft, WideColumns columns) {
        this.draft = draft;
        this.register = draft.register();
        this.columns = columns;
        this.station = columns.station();
        this.contest = columns.contest();
        this.commission = columns.commission();
        this.figures = new int[columns.size()];
        this.starts = new int[columns.size()];
        this.ends = new int[columns.size()];
        this.isText = new boolean[columns.size()];
        for (int i = 0; i < isText.length; i++) {
            isText[i] = i == station || i == contest || i == commission;
        }
    }

    /** The lane for files that begin with a header, without its line end, if that is plain. */
    public static Optional<FastLane> of(Draft draft, String header) {
        return WideColumns.of(header, draft).map(columns -> new FastLane(draft, columns));
    }

    /** Another one for the same files, for another thread. */
    public FastLane another() {
        return new FastLane(draft, columns);
    }

    /**
     * Reads whole lines.
     *
     * @param from where the first of them begins
     * @param to where the last of them ends, after its line feed
     * @param part the piece of the file that they are; it takes note of what was read
     * @return how many protocols were read, or {@link #UNUSUAL}; of such a piece some may have been read
     */
    public int read(byte[] bytes, int from, int to, Part part) {
        short number = (short) draft.sheets().getFirst().part(part);
        long sum = 0;
        int lines = 0;
        at = from;
        while (at < to) {
            lines++;
            if (!fields(bytes)) {
                return UNUSUAL;
            }
            long entered = enter(bytes, number, lines);
            if (entered < 0) {
                return UNUSUAL;
            }
            sum += entered;
        }
        part.read(lines, lines, sum);
        return lines;
    }

    /** Reads the fields of a line; false if one is not plain. */
    private boolean fields(byte[] bytes) {
        int last = figures.length - 1;
        for (int column = 0; column <= last; column++) {
            if (isText[column]) {
                starts[column] = at;
                text(bytes);
                ends[column] = at;
            } else if (!number(bytes, column)) {
                return false;
            }
            if (column == last && bytes[at] == '\r') {
                at++;
            }
            if (bytes[at++] != (column == last ? '\n' : ',')) {
                return false;
            }
        }
        return true;
    }

    private boolean number(byte[] bytes, int column) {
        int start = at;
        int value = 0;
        int digit = bytes[at] - '0';
        while (digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = bytes[++at] - '0';
        }
        figures[column] = at == start ? Figures.BLANK : value;
        return at - start <= MOST_DIGITS;
    }

    /** Passes over a text; what is unusual in it makes it no code, or is no comma. */
    private void text(byte[] bytes) {
        byte next = bytes[at];
        while (next != ',' && next != '\n' && next != '\r' && next != '"') {
            next = bytes[++at];
        }
    }

    /** Enters the protocol of a line; gives the sum of its figures, or less than 0 if something does not fit. */
    private long enter(byte[] bytes, short part, int line) {
        int ballot = ballot(bytes);
        int found = station(bytes);
        if (ballot == Draft.NONE || found == Register.NONE) {
            return UNUSUAL;
        }
        Sheet sheet = draft.sheets().get(ballot);
        int constituency = sheet.constituency(found);
        if (constituency == Register.NONE || !agrees(bytes, found)) {
            return UNUSUAL;
        }
        for (int column : columns.otherColumns(ballot, constituency)) {
            if (figures[column] != Figures.BLANK) {
                return UNUSUAL;
            }
        }
        Sheet.Block block = sheet.block(found);
        int row = found & Sheet.BLOCK - 1;
        if (block.versions[row] != Version.NONE.number) {
            return UNUSUAL;
        }
        long sum =
                write(block.figures, row * sheet.width(), columns.columnsOfLines(ballot, constituency), sheet.width());
        block.parts[row] = part;
        block.lines[row] = line;
        block.states[row] = (byte) State.COUNTED.number;
        block.versions[row] = (byte) Version.FIRST.number;
        return sum;
    }

    private long write(int[] into, int first, int[] columnOfLine, int width) {
        long sum = 0;
        for (int line = 0; line < columnOfLine.length; line++) {
            int column = columnOfLine[line];
            int figure = column == WideColumns.NONE ? Figures.BLANK : figures[column];
            into[first + line] = figure;
            sum += Math.max(figure, 0);
        }
        Arrays.fill(into, first + columnOfLine.length, first + width, Figures.BLANK);
        return sum;
    }

    private int ballot(byte[] bytes) {
        if (contest == WideColumns.NONE) {
            return 0;
        }
        return draft.contest(bytes, starts[contest], ends[contest]);
    }

    /** The station of a line; most often the one after the last, since files and registers have one order. */
    private int station(byte[] bytes) {
        int start = starts[station];
        int end = ends[station];
        Codes codes = register.codes();
        if (codes.is(lastStation + 1, bytes, start, end)) {
            lastStation++;
        } else if (lastStation < 0 || !codes.is(lastStation, bytes, start, end)) {
            lastStation = codes.position(bytes, start, end);
        }
        return lastStation;
    }

    private boolean agrees(byte[] bytes, int found) {
        return commission == WideColumns.NONE
                || register.hierarchy()
                        .codes()
                        .is(register.commission(found), bytes, starts[commission], ends[commission]);
    }
}
