package org.dauys.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.HighestAverages;
import org.dauys.apportionment.TieRule;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decisions;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/** A count by D'Hondt, by hand and by the engine. */
final class Averages {
    private static final Citation LAW = Citation.of("law", "1");
    private static final HighestAverages METHOD = new HighestAverages(
            LAW, Divisors.DHONDT, List.of(new TieRule.MoreVotes(LAW), new TieRule.ByDecision(LAW, "cec", true)));

    private final long[] votes;
    private final long seats;
    private final Tally tally;

    /** Lists of which each has about four fifths of the votes of the one before. */
    Averages(int lists, long seats) {
        this.votes = IntStream.range(0, lists)
                .mapToLong(i -> (long) (2_000_003 * Math.pow(0.8, i % 15)) + 7919L * i)
                .toArray();
        this.seats = seats;
        this.tally = Tally.of(
                Claimants.of(
                        IntStream.range(0, lists).mapToObj(i -> "list-" + i).toList()),
                votes);
    }

    /** The method by hand. */
    long[] bare() {
        long[] had = new long[votes.length];
        for (long seat = 0; seat < seats; seat++) {
            int best = 0;
            for (int i = 1; i < votes.length; i++) {
                best = votes[i] * (had[best] + 1) > votes[best] * (had[i] + 1) ? i : best;
            }
            had[best]++;
        }
        return had;
    }

    /** The engine, keeping nothing. */
    Allotment silent() {
        return count(Reasoning.silent());
    }

    /** The engine, keeping every step. */
    Object explained() {
        Reasoning reasoning = Reasoning.recorded();
        count(reasoning);
        return reasoning.explain();
    }

    private Allotment count(Reasoning reasoning) {
        return METHOD.allot(
                reasoning.conclude("votes", new Given<>(LAW, tally)),
                reasoning.conclude("mandates", new Given<>(LAW, seats)),
                Decisions.NONE,
                reasoning);
    }
}
