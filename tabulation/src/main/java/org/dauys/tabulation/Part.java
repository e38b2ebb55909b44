package org.dauys.tabulation;

/**
 * A piece of a file of protocols: some whole lines of it. Each protocol keeps its piece and its line within that piece,
 * since several pieces are read at a time and the number of the first line of a piece is known only at the end.
 */
public final class Part {
    private final String file;
    private int linesBefore;
    private int lines;
    private int protocols;
    private long sum;

    /** A piece of a file of which nothing is known as yet. */
    public Part(String file) {
        this.file = file;
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** Says how many lines of the file stand before the piece. */
    public void after(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    /** How many lines of the file stand before the piece. */
    public int linesBefore() {
        return linesBefore;
    }

    /** How many lines the piece has. */
    public int lines() {
        return lines;
    }

    /** How many protocols were read from it. */
    public int protocols() {
        return protocols;
    }

    /** All their figures together, summed while they were read. */
    public long sum() {
        return sum;
    }

    /** Takes note of what was read. */
    void read(int moreLines, int moreProtocols, long moreFigures) {
        lines = Math.addExact(lines, moreLines);
        protocols = Math.addExact(protocols, moreProtocols);
        sum = Math.addExact(sum, moreFigures);
    }
}
