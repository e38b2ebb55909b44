package org.dauys.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long a whole process takes from the files of a night to all totals, all checks and the seats, beside one in which DuckDB only sums them, turn
 * by turn so that a busy machine slows both; its greatest heap; and how its time grows with the stations.
 *
 * <p>Every process starts from a cache of its classes, as {@code ./dauys} does, which a run over 100,000 stations has made.
 */
public final class Tabulate {
    private static final int TURNS = 7;
    private static final int TRAINING = 100_000;
    private static final String HEAP = "heap ";

    private Tabulate() {}

    /** What a process printed, and how long it took. */
    private record Ran(List<String> lines, long millis) {
        List<String> totals() {
            return lines.stream()
                    .filter(line -> !line.startsWith(HEAP) && !line.startsWith("#"))
                    .toList();
        }

        long heap() {
            return lines.stream()
                    .filter(line -> line.startsWith(HEAP))
                    .mapToLong(line -> Long.parseLong(line.substring(HEAP.length())))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * Runs the comparison.
     *
     * @param arguments the folder for the files; then how many stations, if not 1,050,000
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[0]);
        int stations = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_050_000;
        Path folder = target.resolve("night-" + stations);
        NightMaker.make(folder, stations);
        train(target);
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        long heap = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            Ran own = run(NightTotals.class, folder);
            Ran duck = run(NightDuck.class, folder);
            if (!own.totals().equals(duck.totals())) {
                throw new IllegalStateException("The totals differ:\n" + own.totals() + "\n" + duck.totals());
            }
            ours.add(own.millis);
            theirs.add(duck.millis);
            heap = Math.max(heap, own.heap());
        }
        System.out.printf(
                Locale.ROOT,
                "%,d stations, files to totals, checks and seats: %d ms (at least %d); DuckDB, sums alone: %d ms (at least %d);"
                        + " ratio %.2f (of the least: %.2f); peak heap %d MB%n",
                stations,
                median(ours),
                Collections.min(ours),
                median(theirs),
                Collections.min(theirs),
                (double) median(ours) / median(theirs),
                (double) Collections.min(ours) / Collections.min(theirs),
                heap >> 20);
        for (int size = 1_000; size <= 1_000_000; size *= 10) {
            Path smaller = target.resolve("night-" + size);
            NightMaker.make(smaller, size);
            List<Long> times = new ArrayList<>();
            for (int turn = 0; turn < 3; turn++) {
                times.add(run(NightTotals.class, smaller).millis);
            }
            System.out.printf(Locale.ROOT, "%,d stations: %d ms%n", size, median(times));
        }
    }

    /** Makes the caches of classes. */
    private static void train(Path target) throws IOException, InterruptedException {
        Path folder = target.resolve("night-" + TRAINING);
        NightMaker.make(folder, TRAINING);
        for (Class<?> program : List.of(NightTotals.class, NightDuck.class)) {
            run(program, "-XX:AOTCacheOutput=" + cache(program, folder), folder);
        }
    }

    private static Path cache(Class<?> program, Path folder) {
        return folder.resolveSibling(program.getSimpleName() + ".aot");
    }

    private static Ran run(Class<?> program, Path folder) throws IOException, InterruptedException {
        return run(program, "-XX:AOTCache=" + cache(program, folder), folder);
    }

    private static Ran run(Class<?> program, String option, Path folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                option,
                "-Xlog:disable",
                "-Xmx900m",
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                folder.toString());
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        if (exit != 0) {
            throw new IllegalStateException(program.getName() + " ended with " + exit + ".");
        }
        return new Ran(printed.lines().toList(), millis);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
