package org.dauys.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.dauys.statute.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The cantonal council of Zürich, 2019: double proportionality over 18 districts, 180 seats. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ZurichCanton {
    private static final int ROUNDS = 40;

    private final Loaded canton = Loaded.of("switzerland-zurich-2019");
    private final long[] seats = canton.seats();
    private final long[][] votes = canton.table();

    /**
     * The method by hand, in floating point: those who pass five per cent in a district, seats of parties by voters, then
     * districts and parties scaled by turns. It proves nothing and settles no tie; it is here as the floor of time only.
     */
    @Benchmark
    public double[][] bare() {
        int parties = votes[0].length;
        boolean[] passes = new boolean[parties];
        for (long[] district : votes) {
            long all = LongStream.of(district).sum();
            for (int party = 0; party < parties; party++) {
                passes[party] |= district[party] * 100 >= all * 5;
            }
        }
        double[] voters = new double[parties];
        for (int district = 0; district < votes.length; district++) {
            for (int party = 0; party < parties; party++) {
                voters[party] += passes[party] ? (double) votes[district][party] / seats[district] : 0;
            }
        }
        long[] upper = rounded(voters, LongStream.of(seats).sum());
        double[][] weights = new double[votes.length][parties];
        for (int district = 0; district < votes.length; district++) {
            for (int party = 0; party < parties; party++) {
                weights[district][party] = passes[party] ? votes[district][party] : 0;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            scale(weights, upper);
        }
        return weights;
    }

    private void scale(double[][] weights, long[] upper) {
        for (int district = 0; district < weights.length; district++) {
            double divisor = divisor(weights[district], seats[district]);
            for (int party = 0; party < upper.length; party++) {
                weights[district][party] /= divisor;
            }
        }
        double[] column = new double[weights.length];
        for (int party = 0; party < upper.length; party++) {
            for (int district = 0; district < weights.length; district++) {
                column[district] = weights[district][party];
            }
            double divisor = upper[party] == 0 ? 1 : divisor(column, upper[party]);
            for (double[] row : weights) {
                row[party] /= divisor;
            }
        }
    }

    /** A divisor by which the numbers round to so many seats, found by halving. */
    private static double divisor(double[] numbers, long seats) {
        double low = 1e-9;
        double high = 1e9;
        for (int i = 0; i < 60; i++) {
            double middle = Math.sqrt(low * high);
            long sum = 0;
            for (double number : numbers) {
                sum += Math.round(number / middle);
            }
            if (sum == seats) {
                return middle;
            }
            if (sum > seats) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static long[] rounded(double[] numbers, long seats) {
        double divisor = divisor(numbers, seats);
        long[] rounded = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            rounded[i] = Math.round(numbers[i] / divisor);
        }
        return rounded;
    }

    /** The engine, keeping nothing. */
    @Benchmark
    public Outcome silent() {
        return canton.silent();
    }

    /** The engine, keeping every step. */
    @Benchmark
    public Outcome explained() {
        return canton.explained();
    }
}
