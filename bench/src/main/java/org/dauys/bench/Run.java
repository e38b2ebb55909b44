package org.dauys.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

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
            int dot = benchmark.lastIndexOf('.');
            String count = benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot);
            StringBuilder name = new StringBuilder(count);
            for (String key : result.getParams().getParamsKeys()) {
                name.append(' ')
                        .append(result.getParams().getParam(key))
                        .append(' ')
                        .append(key);
            }
            counts.computeIfAbsent(name.toString(), _ -> new LinkedHashMap<>())
                    .put(benchmark.substring(dot + 1), result.getPrimaryResult().getScore());
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
}
