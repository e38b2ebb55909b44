package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.dauys.documents.FolderOnDisk;
import org.dauys.reading.Findings;

/** A rehearsal that was written, read again without any reader of the house. */
final class Written {
    static final Path KAZAKHSTAN = Path.of("..", "elections", "kazakhstan-2023");

    final Path folder;
    final Rehearsal.Made made;

    private Written(Path folder, Rehearsal.Made made) {
        this.folder = folder;
        this.made = made;
    }

    static Written of(Path election, long stations, long seed, FaultSpec faults, Path into) throws IOException {
        var from = FolderOnDisk.at(election);
        var findings = new Findings();
        Goal goal = Goals.read(from, findings).orElseThrow(() -> new AssertionError(findings.all()));
        var wish = new Rehearsal.Wish(stations, seed, faults);
        return new Written(into, Rehearsal.write(goal, from, wish, chance(seed), into, _ -> {}));
    }

    static Chance chance(long seed) {
        return RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed)::nextLong;
    }

    /** The rows of a table that has no quotation marks, each as its fields by column. */
    List<SequencedMap<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        List<SequencedMap<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            SequencedMap<String, String> row = new LinkedHashMap<>();
            IntStream.range(0, columns.size()).forEach(i -> row.put(columns.get(i), fields[i]));
            rows.add(row);
        }
        return rows;
    }

    /** The figures of every station, by its code and line; as written. */
    SequencedMap<String, Map<String, Long>> protocols() throws IOException {
        SequencedMap<String, Map<String, Long>> all = new LinkedHashMap<>();
        for (var row : rows("protocols.csv")) {
            Map<String, Long> lines = new LinkedHashMap<>();
            row.forEach((column, field) -> {
                if (!column.equals("station") && !column.equals("contest")) {
                    lines.put(column, Long.valueOf(field));
                }
            });
            all.put(row.getOrDefault("station", ""), lines);
        }
        return all;
    }

    /** The figures of every station after the faults of the key are undone; of those not among the kinds, all are. */
    SequencedMap<String, Map<String, Long>> undone() throws IOException {
        var all = protocols();
        for (var row : rows(FaultKey.FILE)) {
            Fault fault = Fault.of(row.getOrDefault("fault", "")).orElseThrow();
            if (fault.ofStation()) {
                all.computeIfAbsent(row.getOrDefault("station", ""), _ -> new LinkedHashMap<>())
                        .put(row.getOrDefault("line", ""), Long.valueOf(row.getOrDefault("true", "")));
            }
        }
        return all;
    }

    static Map<String, Long> sums(Iterable<Map<String, Long>> protocols) {
        Map<String, Long> sums = new TreeMap<>();
        protocols.forEach(lines -> lines.forEach((line, figure) -> sums.merge(line, figure, Math::addExact)));
        return sums;
    }

    /** The code of the area of each station: its commission next to the top. */
    Map<String, String> areas() throws IOException {
        Map<String, String> upper = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("commissions.csv"))) {
            String[] fields = line.split(",", -1);
            upper.put(fields[0], fields[1]);
        }
        Map<String, String> areas = new TreeMap<>();
        for (var row : rows("stations.csv")) {
            String at = row.getOrDefault("commission", "");
            while (Optional.ofNullable(upper.get(upper.getOrDefault(at, "")))
                    .filter(above -> !above.isEmpty())
                    .isPresent()) {
                at = upper.getOrDefault(at, "");
            }
            areas.put(row.getOrDefault("station", ""), at);
        }
        return areas;
    }
}
