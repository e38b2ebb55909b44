package org.dauys.tabulation;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dauys.figures.Citation;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Protocol;

/**
 * The figures in force of one contest, of all stations, in columns: for each station a number for each line, its state,
 * its version, and where its protocol stands.
 *
 * <p>Room is made in blocks of {@value #BLOCK} stations when the first of them is entered, so that a contest of one city
 * takes no more than that city needs. Several threads may enter different stations at a time.
 */
public final class Sheet {
    static final int BLOCK = 1024;

    private static final int SHIFT = Integer.numberOfTrailingZeros(BLOCK);
    private static final State[] STATES = State.values();
    private static final Version[] VERSIONS = Version.values();

    private final Register register;
    private final Ballot ballot;
    private final int contest;
    private final int width;
    private final AtomicReferenceArray<Block> blocks;
    private final List<Part> parts = new CopyOnWriteArrayList<>();

    /** The figures of some stations that follow each other. */
    static final class Block {
        final int[] figures;
        final byte[] states = new byte[BLOCK];
        final byte[] versions = new byte[BLOCK];
        final short[] parts = new short[BLOCK];
        final int[] lines = new int[BLOCK];

        private Block(int width) {
            figures = new int[BLOCK * width];
        }

        private Block(Block other) {
            figures = other.figures.clone();
            System.arraycopy(other.states, 0, states, 0, BLOCK);
            System.arraycopy(other.versions, 0, versions, 0, BLOCK);
            System.arraycopy(other.parts, 0, parts, 0, BLOCK);
            System.arraycopy(other.lines, 0, lines, 0, BLOCK);
        }
    }

    /**
     * Without figures as yet.
     *
     * @throws IllegalArgumentException if the contest is not one of the register
     */
    public Sheet(Register register, Ballot ballot) {
        this.register = register;
        this.ballot = ballot;
        this.contest = register.contest(ballot.id());
        this.width = ballot.width();
        if (contest == Register.NONE) {
            throw new IllegalArgumentException("The contest %s must be one of the register.".formatted(ballot.id()));
        }
        this.blocks = new AtomicReferenceArray<>((register.size() + BLOCK - 1) / BLOCK);
    }

    /** The same figures, which do not change with these. */
    Sheet copy() {
        var copy = new Sheet(register, ballot);
        for (int i = 0; i < blocks.length(); i++) {
            Block block = blocks.get(i);
            if (block != null) {
                copy.blocks.set(i, new Block(block));
            }
        }
        copy.parts.addAll(parts);
        return copy;
    }

    public Register register() {
        return register;
    }

    public Ballot ballot() {
        return ballot;
    }

    /** The most lines that a protocol of the contest has. */
    public int width() {
        return width;
    }

    /** The position of the constituency in which a station votes, or {@link Register#NONE}. */
    public int constituency(int station) {
        return register.constituency(station, contest);
    }

    /** Whether a station votes in the contest. */
    public boolean takesPart(int station) {
        return constituency(station) != Register.NONE;
    }

    /**
     * The lines of the protocol of a station.
     *
     * @throws IndexOutOfBoundsException if it does not vote in the contest
     */
    public Layout layout(int station) {
        return ballot.layouts().get(constituency(station));
    }

    /** Where its protocol stands; {@link State#MISSING} also where it does not vote. */
    public State state(int station) {
        Block block = blocks.get(station >> SHIFT);
        return block == null ? State.MISSING : STATES[block.states[station & BLOCK - 1]];
    }

    /** Which figures are in force. */
    public Version version(int station) {
        Block block = blocks.get(station >> SHIFT);
        return block == null ? Version.NONE : VERSIONS[block.versions[station & BLOCK - 1]];
    }

    /** The figure in force, not negative, or {@link Figures#BLANK}; blank in every line if there is no protocol. */
    public int at(int station, int line) {
        Block block = blocks.get(station >> SHIFT);
        int row = station & BLOCK - 1;
        return block == null || block.versions[row] == Version.NONE.number
                ? Figures.BLANK
                : block.figures[row * width + line];
    }

    /** The figures in force of one station at a time, without an object for each. */
    public Row row(int station) {
        return new Row(this).move(station);
    }

    /** The figures of the station to which it was moved last, as they were in force at that moment. */
    public static final class Row implements Figures {
        private final Sheet sheet;
        private final int[] figures;

        private Row(Sheet sheet) {
            this.sheet = sheet;
            this.figures = new int[sheet.width];
        }

        /** Goes to another station. */
        public Row move(int to) {
            Block block = sheet.blocks.get(to >> SHIFT);
            int row = to & BLOCK - 1;
            if (block == null || block.versions[row] == Version.NONE.number) {
                Arrays.fill(figures, BLANK);
            } else {
                System.arraycopy(block.figures, row * figures.length, figures, 0, figures.length);
            }
            return this;
        }

        @Override
        public int at(int line) {
            return figures[line];
        }
    }

    /**
     * Where the protocol stands that was entered last; a correction does not change it.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Citation entry(int station) {
        if (version(station) == Version.NONE) {
            throw new IllegalArgumentException(
                    "The station %s must have a protocol.".formatted(register.code(station)));
        }
        Part part = partOf(station);
        return Citation.of(part.file(), String.valueOf(part.linesBefore() + lineOf(station)));
    }

    /**
     * The protocol of a station, as an object.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Protocol protocol(int station) {
        return new Protocol(register.station(station), ballot.id(), layout(station), row(station), entry(station));
    }

    /** How many stations have a protocol. */
    public int present() {
        int present = 0;
        for (int i = 0; i < blocks.length(); i++) {
            Block block = blocks.get(i);
            for (int row = 0; block != null && row < BLOCK; row++) {
                present += block.versions[row] == Version.NONE.number ? 0 : 1;
            }
        }
        return present;
    }

    /** The pieces of files from which protocols came. */
    List<Part> parts() {
        return parts;
    }

    /** The position of a piece of a file, which becomes one of the sheet if it was none. */
    synchronized int part(Part part) {
        int position = parts.indexOf(part);
        if (position >= 0) {
            return position;
        }
        if (parts.size() > Short.MAX_VALUE) {
            throw new IllegalStateException("Protocols must not come from more than 32,768 pieces of files.");
        }
        parts.add(part);
        return parts.size() - 1;
    }

    /** Takes out all protocols from some pieces of files. */
    void forget(List<Part> pieces) {
        for (int station = 0; station < register.size(); station++) {
            if (version(station) != Version.NONE && pieces.contains(partOf(station))) {
                Block block = block(station);
                block.states[station & BLOCK - 1] = (byte) State.MISSING.number;
                block.versions[station & BLOCK - 1] = (byte) Version.NONE.number;
            }
        }
    }

    /** The piece of a file in which its protocol stands. */
    Part partOf(int station) {
        return parts.get(block(station).parts[station & BLOCK - 1]);
    }

    /** The line of that piece. */
    int lineOf(int station) {
        return block(station).lines[station & BLOCK - 1];
    }

    /** Whether there is room for a station. */
    boolean has(int station) {
        return blocks.get(station >> SHIFT) != null;
    }

    /** The block of a station; it is made if there is none. */
    Block block(int station) {
        Block block = blocks.get(station >> SHIFT);
        if (block == null) {
            Block made = new Block(width);
            Block other = blocks.compareAndExchange(station >> SHIFT, null, made);
            block = other == null ? made : other;
        }
        return block;
    }
}
