package org.dauys.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks and prints how many times as long as the bare loop of the same run the engine takes. */
public final class Run {
    private Run() {}

    /**
     * Runs all benchmarks, or those that the arguments choose, as JMH takes them.
     *
     * @param arguments those of JMH; the first names a file for its results
     */
    public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
        var chosen = new CommandLineOptions(Arrays.copyOfRange(arguments, 1, arguments.length));
        var options = new OptionsBuilder()
                .parent(chosen)
                .forks(chosen.getForkCount().orElse(2))
                .warmupIterations(chosen.getWarmupIterations().orElse(3))
                .warmupTime(chosen.getWarmupTime().orElse(TimeValue.milliseconds(500)))
                .measurementIterations(chosen.getMeasurementIterations().orElse(4))
                .measurementTime(chosen.getMeasurementTime().orElse(TimeValue.milliseconds(500)))
                .resultFormat(ResultFormatType.JSON)
                .result(arguments[0])
                .build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, Double>> counts = new TreeMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            if (result.getParams().getMode() == Mode.SampleTime) {
                printPercentiles(result);
                continue;
            }
            int dot = benchmark.lastIndexOf('.');
            String count = benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot);
            counts.computeIfAbsent(named(count, result), _ -> new LinkedHashMap<>())
                    .put(benchmark.substring(dot + 1), result.getPrimaryResult().getScore());
        }
        if (counts.isEmpty()) {
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%n%-32s %12s %12s %7s %12s %7s%n",
                "",
                "bare ns",
                "silent ns",
                "times",
                "explained ns",
                "times");
        counts.forEach((name, times) -> {
            double bare = times.getOrDefault("bare", Double.NaN);
            double silent = times.getOrDefault("silent", Double.NaN);
            double explained = times.getOrDefault("explained", Double.NaN);
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %12.0f %12.0f %7.1f %12.0f %7.1f%n",
                    name,
                    bare,
                    silent,
                    silent / bare,
                    explained,
                    explained / bare);
        });
    }

    /** A name with the parameters of a run. */
    private static String named(String count, RunResult result) {
        StringBuilder name = new StringBuilder(count);
        for (String key : result.getParams().getParamsKeys()) {
            name.append(' ')
                    .append(result.getParams().getParam(key))
                    .append(' ')
                    .append(key);
        }
        return name.toString();
    }

    private static void printPercentiles(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        Statistics times = result.getPrimaryResult().getStatistics();
        System.out.printf(
                Locale.ROOT,
                "%-32s p50 %10.1f  p99 %10.1f  most %10.1f %s%n",
                named(benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1), result),
                times.getPercentile(50),
                times.getPercentile(99),
                times.getMax(),
                result.getPrimaryResult().getScoreUnit());
    }
}
