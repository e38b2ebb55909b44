package org.dauys.bench;

import java.util.concurrent.TimeUnit;
import org.dauys.apportionment.Allotment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 150 seats for 15 lists by D'Hondt. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DHondt150 {
    private final Averages count = new Averages(15, 150);

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
