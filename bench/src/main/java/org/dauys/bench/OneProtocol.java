package org.dauys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dauys.figures.Citation;
import org.dauys.protocol.Figures;
import org.dauys.tabulation.Change;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one protocol costs that comes to a country of 10,000 stations, to all totals above it, and is taken back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OneProtocol {
    private static final int STATIONS = 10_000;
    private static final Citation ENTRY = Citation.of("protocols.csv", "2");

    private final Tabulation tabulation = empty();
    private int station;

    private static Tabulation empty() {
        Path folder = Path.of("bench", "target", "night-" + STATIONS);
        try {
            NightMaker.make(folder, STATIONS);
            Sheet full = NightTotals.live(folder).tabulation().sheet(NightMaker.CONTEST);
            return new Tabulation(full.register(), List.of(new Sheet(full.register(), full.ballot())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A protocol comes and is taken back: every total above it changes twice. */
    @Benchmark
    public Change comesAndGoes() {
        station = (station + 1) % STATIONS;
        Figures figures = line -> line + 7;
        Change change = tabulation.put(NightMaker.CONTEST, station, figures, ENTRY);
        tabulation.takeBack(change);
        return change;
    }
}
