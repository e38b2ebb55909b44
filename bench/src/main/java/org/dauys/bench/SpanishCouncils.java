package org.dauys.bench;

import java.util.concurrent.TimeUnit;
import org.dauys.statute.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 5,287 councils of Spain, 2019: five per cent of the votes and blank votes, D'Hondt. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SpanishCouncils {
    private final Loaded councils = Loaded.of("spain-2019-municipal");
    private final long[] seats = councils.seats();
    private final long[] blank = councils.blank();
    private final long[][] votes = councils.votes();

    /** The method by hand. */
    @Benchmark
    public long[][] bare() {
        long[][] all = new long[votes.length][];
        for (int council = 0; council < votes.length; council++) {
            all[council] = council(votes[council], blank[council], seats[council]);
        }
        return all;
    }

    private static long[] council(long[] votes, long blank, long seats) {
        long base = blank;
        for (long number : votes) {
            base += number;
        }
        long[] had = new long[votes.length];
        for (long seat = 0; seat < seats; seat++) {
            int best = -1;
            for (int i = 0; i < votes.length; i++) {
                boolean passed = votes[i] * 100 >= base * 5;
                if (passed && (best < 0 || votes[i] * (had[best] + 1) > votes[best] * (had[i] + 1))) {
                    best = i;
                }
            }
            had[best]++;
        }
        return had;
    }

    /** The engine, keeping nothing. */
    @Benchmark
    public Outcome silent() {
        return councils.silent();
    }

    /** The engine, keeping every step. */
    @Benchmark
    public Outcome explained() {
        return councils.explained();
    }
}
