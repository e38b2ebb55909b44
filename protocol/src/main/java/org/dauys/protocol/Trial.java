package org.dauys.protocol;

import java.util.List;
import java.util.stream.IntStream;
import org.dauys.election.Station;

/**
 * A rule made ready for the lines of one form: it reads figures in place and makes objects only of what it finds.
 *
 * <p>A rule is tried at positions: at each line or pair of lines for which it holds by itself, or once.
 */
interface Trial {
    /** How many positions there are. */
    int positions();

    /** Whether stations of a kind are tried. */
    default boolean concerns(Station.Kind kind) {
        return true;
    }

    /** Whether it finds something at a position. */
    boolean finds(int position, long register, Sums own, Layout theirs, Sums others);

    /** Whether it finds something at any position; a trial of many positions reads what they share but once. */
    default boolean findsAny(long register, Sums own, Layout theirs, Sums others) {
        int positions = positions();
        for (int position = 0; position < positions; position++) {
            if (finds(position, register, own, theirs, others)) {
                return true;
            }
        }
        return false;
    }

    /** What it finds there. */
    Finding found(int position, Sight sight);

    /** The trial of a check, which must not be of reports or of identical protocols. */
    static Trial of(Check check, Layout layout) {
        Tolerance.Bound bound = check.tolerance().bound();
        return switch (check.rule().shape()) {
            case Shape.Filled(var missing) -> new Presence(missing, layout);
            case Shape.TotalFilled(var total, var parts) ->
                new TotalPresence(Side.of(List.of(total), layout), Side.of(parts, layout));
            case Shape.Balance balance -> Weighing.of(balance, bound, layout);
            case Shape.NearShare share -> Sharing.of(share, check.rule().scope(), bound, layout);
            case Shape.LimitedShare(var part, var whole) -> new Limiting(layout.line(part), layout.line(whole), bound);
            case Shape.NotExchanged(var whole, var least) ->
                new Exchanging(layout.line(whole), votes(layout), least, bound);
            case Shape.Stated(var statement, var one, var other) ->
                new Stating(layout.line(statement), layout.line(one), layout.line(other));
            case Shape.NotIdentical _, Shape.Report _ ->
                throw new IllegalArgumentException("%s is not of one protocol.".formatted(check.rule()));
        };
    }

    /** The lines of votes: for options and against all. */
    static int[] votes(Layout layout) {
        return IntStream.range(0, layout.size())
                .filter(line -> switch (layout.item(line)) {
                    case VOTES, AGAINST_ALL -> true;
                    case VOTERS_ON_LIST,
                            CERTIFICATES_ISSUED,
                            BALLOTS_RECEIVED,
                            BALLOTS_ISSUED,
                            ISSUED_BY_CERTIFICATE,
                            ISSUED_OUTSIDE,
                            BALLOTS_UNUSED,
                            BALLOTS_SPOILED,
                            BALLOTS_FOUND,
                            BALLOTS_INVALID,
                            DIFFERENCE_STATED,
                            FOUND_MORE,
                            FOUND_FEWER -> false;
                })
                .toArray();
    }
}
