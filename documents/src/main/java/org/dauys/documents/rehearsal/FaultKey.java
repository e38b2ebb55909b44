package org.dauys.documents.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.dauys.reading.Findings;
import org.dauys.reading.Row;
import org.dauys.reading.Table;

/**
 * The answer key of a rehearsal.
 *
 * @param planted every fault
 * @param stations how many stations there are
 */
public record FaultKey(List<Planted> planted, long stations) {
    /** The file that holds it. */
    public static final String FILE = "faults.csv";

    /** The key with its own list. */
    public FaultKey {
        planted = List.copyOf(planted);
    }

    /**
     * One fault.
     *
     * @param fault its kind
     * @param place the code of the station or commission
     * @param contest the id of the contest; empty for turnout
     * @param twin the station from which a form was copied; empty for other kinds
     * @param above the codes of the commissions above the place
     */
    public record Planted(Fault fault, String place, String contest, String twin, List<String> above) {
        /** The fault with its own list. */
        public Planted {
            above = List.copyOf(above);
        }
    }

    /** How many stations have no fault. */
    public long sound() {
        return stations
                - planted.stream().filter(each -> each.fault().ofStation()).count();
    }

    /**
     * Reads the answer key of a rehearsal; of its stations only those that it names are kept.
     *
     * @return nothing if there are findings
     * @throws IOException if a file is not there or cannot be read
     */
    public static Optional<FaultKey> read(Path folder, Findings findings) throws IOException {
        var reader = new Reader(folder, new Findings());
        FaultKey key = reader.key();
        reader.findings.all().forEach(findings::add);
        return reader.findings.isEmpty() ? Optional.of(key) : Optional.empty();
    }

    private static final class Reader {
        private final Path folder;
        private final Findings findings;
        private final SequencedMap<List<String>, Planted> faults = new LinkedHashMap<>();
        private final Map<String, String> upper = new HashMap<>();
        private long stations;

        Reader(Path folder, Findings findings) {
            this.folder = folder;
            this.findings = findings;
        }

        FaultKey key() throws IOException {
            rows(FILE, List.of("station", "contest", "fault"), List.of("line", "true", "written", "twin"), this::fault);
            rows(
                    "commissions.csv",
                    List.of("commission", "upper"),
                    List.of("level", "title_kk", "title_ru", "title_en", "source"),
                    row -> row.required("commission").ifPresent(code -> upper.put(code, row.text("upper"))));
            rows(
                    "stations.csv",
                    List.of("station", "commission"),
                    List.of("kind", "offset", "place", "voters", "constituencies"),
                    this::station);
            List<Planted> planted = new ArrayList<>();
            faults.forEach((_, fault) -> planted.add(
                    new Planted(fault.fault(), fault.place(), fault.contest(), fault.twin(), above(fault.place()))));
            return new FaultKey(planted, stations);
        }

        private void rows(String file, List<String> required, List<String> optional, Consumer<Row> each)
                throws IOException {
            try (BufferedReader text = Files.newBufferedReader(folder.resolve(file))) {
                Table.forEach(file, text, required, optional, findings, each);
            }
        }

        /** Several rows of one fault are one fault. */
        private void fault(Row row) {
            Optional<String> place = row.required("station");
            Optional<Fault> fault = row.optionalWord("fault", Fault.class);
            if (place.isPresent() && fault.isPresent()) {
                String contest = row.text("contest");
                faults.putIfAbsent(
                        List.of(fault.get().word(), place.get(), contest),
                        new Planted(fault.get(), place.get(), contest, row.text("twin"), List.of()));
                upper.put(place.get(), "");
            }
        }

        private void station(Row row) {
            stations++;
            upper.computeIfPresent(row.text("station"), (_, _) -> row.text("commission"));
        }

        private List<String> above(String place) {
            List<String> above = new ArrayList<>();
            String at = upper.getOrDefault(place, "");
            while (!at.isEmpty() && !above.contains(at)) {
                above.add(at);
                at = upper.getOrDefault(at, "");
            }
            return above;
        }
    }
}
