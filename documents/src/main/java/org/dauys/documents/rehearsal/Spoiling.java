package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.List;

/** Plants a fault on a protocol. A fault that its figures do not allow changes nothing. */
final class Spoiling {
    private static final int TRIES = 40;
    private static final long BASE = 10;

    private final Draws draws;

    Spoiling(Draws draws) {
        this.draws = draws;
    }

    /**
     * The lines that a fault of a station changes.
     *
     * @param lines the true figures
     * @param twin the figures of another station of the same commission
     * @return nothing if the figures do not allow the fault, or if no protocol comes
     */
    List<Change> of(Fault fault, long[] lines, long[] twin) {
        return switch (fault) {
            case SLIP, LATE -> one(lines, this::slip);
            case TRANSPOSED -> one(lines, this::transposed);
            case SWAPPED -> swapped(lines);
            case STUFFING -> stuffed(lines);
            case COPIED -> changes(lines, twin);
            case MISSING, UPPER, TURNOUT -> List.of();
        };
    }

    /** Wrong for right; the same if this figure does not allow it. */
    @FunctionalInterface
    private interface Hand {
        long writes(long figure);
    }

    private List<Change> one(long[] lines, Hand hand) {
        for (int i = 0; i < TRIES; i++) {
            int line = (int) draws.below(lines.length);
            // An empty line is rarely mistyped.
            if (lines[line] > 0 || i > TRIES / 2) {
                long written = hand.writes(lines[line]);
                if (written != lines[line]) {
                    return List.of(new Change(line, lines[line], written));
                }
            }
        }
        return List.of();
    }

    private long slip(long figure) {
        long place = power(draws.below(digits(figure)));
        long above = figure / place / BASE;
        long below = figure % place;
        long digit = figure / place % BASE;
        return switch ((int) draws.below(4)) {
            case 0 -> above * place + below;
            case 1 -> ((above * BASE + digit) * BASE + digit) * place + below;
            default -> (above * BASE + (digit + 1 + draws.below(BASE - 1)) % BASE) * place + below;
        };
    }

    /** Two digits beside each other change places; a single digit with the nought before it. */
    private long transposed(long figure) {
        long place = power(draws.below(Math.max(1, digits(figure) - 1)));
        long right = figure / place % BASE;
        long left = figure / place / BASE % BASE;
        return figure + (right - left) * (BASE - 1) * place;
    }

    private static long digits(long figure) {
        long digits = 1;
        for (long rest = figure / BASE; rest > 0; rest /= BASE) {
            digits++;
        }
        return digits;
    }

    private static long power(long exponent) {
        long power = 1;
        for (long i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    private List<Change> swapped(long[] lines) {
        int options = lines.length - Slots.VOTES;
        for (int i = 0; i < TRIES && options > 1; i++) {
            int one = Slots.VOTES + (int) draws.below(options);
            int other = Slots.VOTES + (int) draws.below(options);
            // Rather two options with votes: one without may not stand there at all.
            boolean both = lines[one] > 0 && lines[other] > 0;
            if (lines[one] != lines[other] && (both || i > TRIES / 2)) {
                return List.of(new Change(one, lines[one], lines[other]), new Change(other, lines[other], lines[one]));
            }
        }
        return List.of();
    }

    /** Between a quarter and a half of those who did not come are said to have voted, all for the strongest option. */
    private List<Change> stuffed(long[] lines) {
        long absent = lines[Slots.ON_LIST] - lines[Slots.ISSUED];
        if (absent < 4) {
            return List.of();
        }
        long more = absent / 4 + draws.below(absent / 4 + 1);
        int strongest = Slots.VOTES;
        for (int i = Slots.VOTES; i < lines.length; i++) {
            strongest = lines[i] > lines[strongest] ? i : strongest;
        }
        return List.of(
                moved(lines, Slots.ISSUED, more),
                moved(lines, Slots.UNUSED, -more),
                moved(lines, Slots.FOUND, more),
                moved(lines, strongest, more));
    }

    /** Votes of the strongest option are given to another in the protocol of an upper commission. */
    List<Change> altered(long[] lines) {
        int options = lines.length - Slots.VOTES;
        int from = Slots.VOTES;
        for (int i = Slots.VOTES; i < lines.length; i++) {
            from = lines[i] > lines[from] ? i : from;
        }
        if (options < 2 || lines[from] == 0) {
            return List.of();
        }
        int to = Slots.VOTES + (from - Slots.VOTES + 1 + (int) draws.below(options - 1L)) % options;
        long votes = 1 + draws.below(lines[from] / 10 + 1);
        return List.of(
                moved(lines, from, -Math.min(votes, lines[from])), moved(lines, to, Math.min(votes, lines[from])));
    }

    private static Change moved(long[] lines, int line, long by) {
        return new Change(line, lines[line], lines[line] + by);
    }

    private static List<Change> changes(long[] lines, long[] written) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] != written[i]) {
                changes.add(new Change(i, lines[i], written[i]));
            }
        }
        return changes;
    }
}
