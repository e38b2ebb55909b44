package org.dauys.bench;

import java.util.concurrent.TimeUnit;
import org.dauys.apportionment.Allotment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the time grows with lists and seats by D'Hondt. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Growth {
    /** How many lists. */
    @Param({"5", "40"})
    public int lists;

    /** How many seats. */
    @Param({"50", "400"})
    public int seats;

    private Averages count = new Averages(1, 1);

    /** The votes of so many lists. */
    @Setup
    public void prepare() {
        count = new Averages(lists, seats);
    }

    /** The method by hand. */
    @Benchmark
    public long[] bare() {
        return count.bare();
    }

    /** The engine, keeping nothing. */
    @Benchmark
    public Allotment silent() {
        return count.silent();
    }

    /** The engine, keeping every step. */
    @Benchmark
    public Object explained() {
        return count.explained();
    }
}
