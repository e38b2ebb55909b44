package org.dauys.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who has used the processors until now, in hundredths of a second, as Linux counts them.
 *
 * @param server the server
 * @param postgres all processes of its PostgreSQL, also those that have ended
 * @param load this process, which makes the load
 * @param all everything on the machine
 * @param nanos when
 */
record Processor(long server, long postgres, long load, long all, long nanos) {
    private static final int USER = 11;
    private static final int CHILDREN = 13;
    private static final int PARENT = 1;

    static Processor now(Running running) throws IOException {
        long postmaster = running.postgres()[0];
        long postgres = 0;
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path one : all.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                postgres += of(one, postmaster);
            }
        }
        return new Processor(
                used(stat(Path.of("/proc", String.valueOf(running.process().pid())))),
                postgres,
                used(stat(Path.of("/proc/self"))),
                machine(),
                System.nanoTime());
    }

    /** What a process has used if it is the main one of PostgreSQL or a child of it; some end while one looks. */
    private static long of(Path process, long postmaster) {
        try {
            List<String> stat = stat(process);
            if (process.endsWith(String.valueOf(postmaster))) {
                return used(stat) + usedByThoseThatEnded(stat);
            }
            return Long.parseLong(stat.get(PARENT)) == postmaster ? used(stat) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** What stands behind the name of a process. */
    private static List<String> stat(Path process) throws IOException {
        String stat = Files.readString(process.resolve("stat"));
        return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    }

    private static long used(List<String> stat) {
        return Long.parseLong(stat.get(USER)) + Long.parseLong(stat.get(USER + 1));
    }

    private static long usedByThoseThatEnded(List<String> stat) {
        return Long.parseLong(stat.get(CHILDREN)) + Long.parseLong(stat.get(CHILDREN + 1));
    }

    /** All but what was idle or waited for a disk. */
    private static long machine() throws IOException {
        String[] cpu = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +", -1);
        long sum = 0;
        for (int i = 1; i < 9; i++) {
            sum += i == 4 || i == 5 ? 0 : Long.parseLong(cpu[i]);
        }
        return sum;
    }

    /** How many seconds of a processor the server, its PostgreSQL and the load have used together since an earlier moment. */
    double seconds(Processor earlier) {
        return ((server - earlier.server) + (postgres - earlier.postgres) + (load - earlier.load)) / 100.0;
    }

    /** How many processors each of them had since an earlier moment. */
    String since(Processor earlier) {
        double hundredths = (nanos - earlier.nanos) / 1e7;
        long others =
                (all - earlier.all) - (server - earlier.server) - (postgres - earlier.postgres) - (load - earlier.load);
        return String.format(
                Locale.ROOT,
                "processors: server %.2f, PostgreSQL %.2f, load %.2f, others on the machine %.2f",
                (server - earlier.server) / hundredths,
                (postgres - earlier.postgres) / hundredths,
                (load - earlier.load) / hundredths,
                others / hundredths);
    }
}
