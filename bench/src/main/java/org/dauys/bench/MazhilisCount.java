package org.dauys.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.LargestRemainders;
import org.dauys.apportionment.OverAward;
import org.dauys.apportionment.QuotaRule;
import org.dauys.apportionment.Sum;
import org.dauys.apportionment.TieRule;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The list count of the Mazhilis of 2023: 7 lists, 5 % of all votes, 69 seats by Hare's quota. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MazhilisCount {
    private static final int SEATS = 69;
    private static final Citation LAW = Citation.of("kz/elections", "97-1");
    private static final LargestRemainders METHOD = new LargestRemainders(
            LAW, QuotaRule.HARE, OverAward.WITHDRAW, List.of(new TieRule.ByDecision(LAW, "cec", false)));

    private final long[] votes = {3_431_510, 693_938, 547_154, 535_139, 432_920, 331_058, 146_431};
    private long againstAll = 248_291;
    private final Claimants lists =
            Claimants.of(List.of("AMANAT", "AUYL", "RESPUBLICA", "AQ_JOL", "PPK", "JSDP", "BAYTAQ"));
    private final Tally tally = Tally.of(lists, votes);
    private final Fraction share = Fraction.of(5, 100);

    /** The method by hand. */
    @Benchmark
    public long[] bare() {
        long base = againstAll;
        for (long own : votes) {
            base += own;
        }
        long admitted = 0;
        for (long own : votes) {
            admitted += own * 100 >= base * 5 ? own : 0;
        }
        long[] seats = new long[votes.length];
        long[] remainders = new long[votes.length];
        long left = SEATS;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] * 100 >= base * 5) {
                seats[i] = votes[i] * SEATS / admitted;
                remainders[i] = votes[i] * SEATS - seats[i] * admitted;
                left -= seats[i];
            } else {
                remainders[i] = -1;
            }
        }
        for (; left > 0; left--) {
            int best = 0;
            for (int i = 1; i < votes.length; i++) {
                best = remainders[i] > remainders[best] ? i : best;
            }
            seats[best]++;
            remainders[best] = -1;
        }
        return seats;
    }

    /** The engine, keeping nothing. */
    @Benchmark
    public Allotment silent() {
        return count(Reasoning.silent());
    }

    /** The engine, keeping every step. */
    @Benchmark
    public Object explained() {
        Reasoning reasoning = Reasoning.recorded();
        count(reasoning);
        return reasoning.explain();
    }

    private Allotment count(Reasoning reasoning) {
        Figure<Tally> all = reasoning.conclude("votes", new Given<>(LAW, tally));
        Figure<Long> against = reasoning.conclude("against-all", new Given<>(LAW, againstAll));
        Figure<Long> base = reasoning.conclude("base", new Sum(LAW, all, List.of(against)));
        Figure<Fraction> threshold = reasoning.conclude("threshold", new Given<>(LAW, share));
        Figure<Tally> admitted = reasoning.conclude("admitted", new Admission(LAW, all, base, threshold, true));
        Figure<Long> mandates = reasoning.conclude("mandates", new Given<>(LAW, (long) SEATS));
        return METHOD.allot(admitted, mandates, Decisions.NONE, reasoning);
    }
}
