package org.dauys.tabulation;

import java.util.List;
import java.util.stream.IntStream;
import org.dauys.election.Commission;

/** The commissions of an election as a tree, by position: each stands after the one above it, the top one first. */
public final class Hierarchy {
    /** What {@link #position} gives for a code of no commission, and {@link #upper} for the top one. */
    public static final int NONE = -1;

    private final List<Commission> commissions;
    private final Codes codes = new Codes();
    private final int[] uppers;
    private final int[] depths;

    /** From commissions that are known to be a tree in this order. */
    Hierarchy(List<Commission> commissions) {
        this.commissions = List.copyOf(commissions);
        this.uppers = new int[commissions.size()];
        this.depths = new int[commissions.size()];
        for (int i = 0; i < uppers.length; i++) {
            codes.enter(commissions.get(i).code());
            uppers[i] = commissions.get(i).upper().map(codes::position).orElse(NONE);
            depths[i] = uppers[i] == NONE ? 0 : depths[uppers[i]] + 1;
        }
        codes.trim();
    }

    /** How many commissions there are, at least one. */
    public int size() {
        return uppers.length;
    }

    /** All commissions, each after the one above it. */
    public List<Commission> commissions() {
        return commissions;
    }

    /** The commission at a position. */
    public Commission commission(int position) {
        return commissions.get(position);
    }

    /** The position of a code, or {@link #NONE}. */
    public int position(String code) {
        return codes.position(code);
    }

    /** The position of the commission above, or {@link #NONE}. */
    public int upper(int position) {
        return uppers[position];
    }

    /** How many commissions are above. */
    public int depth(int position) {
        return depths[position];
    }

    /** The positions of the commissions directly below, in order. */
    public IntStream lower(int position) {
        return IntStream.range(position + 1, uppers.length).filter(below -> uppers[below] == position);
    }

    Codes codes() {
        return codes;
    }
}
