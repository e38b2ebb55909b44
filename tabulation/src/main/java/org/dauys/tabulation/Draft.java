package org.dauys.tabulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.dauys.protocol.Layout;

/** What files of protocols say, before anything of it counts: a sheet for each contest, and the pieces of the files. */
public final class Draft {
    static final int NONE = -1;

    private final Register register;
    private final List<Ballot> ballots;
    private final List<Sheet> sheets;
    private final List<Part> parts = new ArrayList<>();
    private final Codes contests = new Codes();

    /**
     * A draft without protocols as yet.
     *
     * @param ballots the contests whose protocols are read, at least one
     * @throws IllegalArgumentException if there is none, or one is not of the register
     */
    public Draft(Register register, List<Ballot> ballots) {
        if (ballots.isEmpty()) {
            throw new IllegalArgumentException("There must be a contest whose protocols are read.");
        }
        this.register = register;
        this.ballots = List.copyOf(ballots);
        this.sheets =
                ballots.stream().map(ballot -> new Sheet(register, ballot)).toList();
        ballots.forEach(ballot -> contests.enter(ballot.id()));
    }

    public Register register() {
        return register;
    }

    public List<Ballot> ballots() {
        return ballots;
    }

    /** The sheets of the contests, in the order of the ballots. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The pieces of files, in the order in which they were added. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Adds a piece of a file, before anything is read from it. */
    public Part part(String file) {
        var part = new Part(file);
        parts.add(part);
        sheets.forEach(sheet -> sheet.part(part));
        return part;
    }

    /** Takes out everything that was read from some pieces. */
    public void forget(List<Part> pieces) {
        sheets.forEach(sheet -> sheet.forget(pieces));
        parts.removeAll(pieces);
    }

    /**
     * Whether there are as many protocols as were read: threads that entered two protocols of one station at the same
     * moment leave only one.
     */
    public boolean isWhole() {
        long read = parts.stream().mapToLong(Part::protocols).sum();
        return read == sheets.stream().mapToLong(Sheet::present).sum();
    }

    /** The codes of all lines that a protocol may have. */
    public SequencedSet<String> codes() {
        SequencedSet<String> codes = new LinkedHashSet<>();
        for (Ballot ballot : ballots) {
            for (Layout layout : new LinkedHashSet<>(ballot.layouts())) {
                codes.addAll(layout.codes());
            }
        }
        return codes;
    }

    /** The position of a contest by the bytes of its id, or {@link #NONE}. */
    int contest(byte[] bytes, int start, int end) {
        return contests.position(bytes, start, end);
    }

    int contest(String id) {
        return contests.position(id);
    }
}
