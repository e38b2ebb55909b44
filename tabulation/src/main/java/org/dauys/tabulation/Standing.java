package org.dauys.tabulation;

import org.dauys.protocol.Figures;

/** What is in force of one station at one moment: its state, its version, its figures. */
public final class Standing implements Figures {
    private final State state;
    private final Version version;
    private final int[] figures;
    private final int part;
    private final int line;

    private Standing(State state, Version version, int[] figures, int part, int line) {
        this.state = state;
        this.version = version;
        this.figures = figures;
        this.part = part;
        this.line = line;
    }

    /** That of a station now. */
    static Standing of(Sheet sheet, int station) {
        int[] figures = new int[sheet.width()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = sheet.at(station, i);
        }
        Sheet.Block block = sheet.block(station);
        int row = station & Sheet.BLOCK - 1;
        return new Standing(sheet.state(station), sheet.version(station), figures, block.parts[row], block.lines[row]);
    }

    /** That of a station whose first protocol came. */
    static Standing signed(int[] figures, int part, int line) {
        return new Standing(State.COUNTED, Version.FIRST, figures, part, line);
    }

    Standing in(State next) {
        return new Standing(next, version, figures, part, line);
    }

    Standing as(Version next, int[] others) {
        return new Standing(state, next, others, part, line);
    }

    Standing from(int otherPart, int otherLine) {
        return new Standing(state, version, figures, otherPart, otherLine);
    }

    /** Makes it that of a station. */
    void write(Sheet sheet, int station) {
        Sheet.Block block = sheet.block(station);
        int row = station & Sheet.BLOCK - 1;
        block.states[row] = (byte) state.number;
        block.versions[row] = (byte) version.number;
        block.parts[row] = (short) part;
        block.lines[row] = line;
        System.arraycopy(figures, 0, block.figures, row * figures.length, figures.length);
    }

    /** Where the protocol stood. */
    public State state() {
        return state;
    }

    /** Which figures were in force. */
    public Version version() {
        return version;
    }

    @Override
    public int at(int at) {
        return figures[at];
    }

    /** What it gives to a total: nothing where it does not count or is blank. */
    long given(int at) {
        return state.counts() && figures[at] != Figures.BLANK ? figures[at] : 0;
    }

    int[] figures() {
        return figures.clone();
    }
}
