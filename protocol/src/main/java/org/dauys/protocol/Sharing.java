package org.dauys.protocol;

import java.util.List;
import org.dauys.figures.Fraction;

/** Tries a {@link Shape.NearShare}. */
final class Sharing implements Trial {
    private final Shape.NearShare share;
    private final boolean among;
    private final Tolerance.Bound bound;
    private final int[] lines;
    private final int whole;

    private Sharing(Shape.NearShare share, boolean among, Tolerance.Bound bound, int[] lines, int whole) {
        this.share = share;
        this.among = among;
        this.bound = bound;
        this.lines = lines;
        this.whole = whole;
    }

    static Sharing of(Shape.NearShare share, Scope scope, Tolerance.Bound bound, Layout layout) {
        int[] lines = switch (share.part()) {
            case Term.Of of -> new int[] {layout.line(of.item())};
            case Term.EachOption _ -> Trial.votes(layout);
            case Term.EachLine _, Term.Register _ ->
                throw new IllegalArgumentException("%s has no share.".formatted(share.part()));
        };
        return new Sharing(share, scope == Scope.NEIGHBOURS, bound, lines, layout.line(share.whole()));
    }

    @Override
    public int positions() {
        return lines.length;
    }

    /** The line of the other side; neighbours have the same lines. */
    private int there(int line, Layout theirs) {
        return switch (share.part()) {
            case Term.Of of -> theirs.line(of.item());
            case Term.EachOption _, Term.EachLine _, Term.Register _ -> line;
        };
    }

    /** A figure of the other side: of neighbours, without that of the station itself. */
    private long other(int there, int here, Sums own, Sums others) {
        return among ? Math.subtractExact(others.sum(there), own.sum(here)) : others.sum(there);
    }

    @Override
    public boolean finds(int position, long register, Sums own, Layout theirs, Sums others) {
        return findsFrom(position, position + 1, own, theirs, others);
    }

    @Override
    public boolean findsAny(long register, Sums own, Layout theirs, Sums others) {
        return findsFrom(0, lines.length, own, theirs, others);
    }

    private boolean findsFrom(int from, int to, Sums own, Layout theirs, Sums others) {
        long b = own.sum(whole);
        if (b <= 0 || tooFew(others)) {
            return false;
        }
        long d = other(theirs.line(share.whole()), whole, own, others);
        for (int position = from; position < to && d > 0; position++) {
            int line = lines[position];
            long a = own.sum(line);
            long c = other(there(line, theirs), line, own, others);
            if (a != Figures.BLANK && c >= 0 && !bound.passes(a, b, c, d)) {
                return true;
            }
        }
        return false;
    }

    private boolean tooFew(Sums others) {
        return others instanceof Neighbours neighbours && neighbours.protocols() - 1 < share.least();
    }

    @Override
    public Finding found(int position, Sight sight) {
        int line = lines[position];
        int there = there(line, sight.theirs());
        int wholeThere = sight.theirs().line(share.whole());
        long c = other(there, line, sight.own(), sight.others());
        long d = other(wholeThere, whole, sight.own(), sight.others());
        return sight.finding(
                line,
                List.of(sight.ownAt(line), sight.ownAt(whole)),
                List.of(sight.otherAt(there, c), sight.otherAt(wholeThere, d)),
                Fraction.of(sight.own().sum(line), sight.own().sum(whole)),
                Fraction.of(c, d));
    }
}
