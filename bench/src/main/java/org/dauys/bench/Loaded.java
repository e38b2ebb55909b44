package org.dauys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Laws;
import org.dauys.election.Constituency;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Statute;

/** An election folder with its statute, and its figures as bare arrays. */
final class Loaded {
    private final ElectionRecord record;
    private final Statute statute;

    private Loaded(ElectionRecord record, Statute statute) {
        this.record = record;
        this.statute = statute;
    }

    /** The election of a folder under {@code elections/}, read from the working directory. */
    static Loaded of(String name) {
        var findings = new Findings();
        Optional<ElectionRecord> record = FolderReader.read(FolderOnDisk.at(Path.of("elections", name)), findings);
        Optional<Statute> statute = record.flatMap(read -> law(read, findings));
        return new Loaded(
                record.orElseThrow(
                        () -> new IllegalStateException(findings.all().toString())),
                statute.orElseThrow(
                        () -> new IllegalStateException(findings.all().toString())));
    }

    private static Optional<Statute> law(ElectionRecord record, Findings findings) {
        try {
            return Laws.in(Path.of("laws"))
                    .statute(record.election().statute(), new Place("election.yaml", 0), findings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The engine, keeping nothing. */
    Outcome silent() {
        return Application.apply(statute, record, Reasoning.silent());
    }

    /** The engine, keeping every step. */
    Outcome explained() {
        return Application.apply(statute, record, Reasoning.recorded());
    }

    /** The seats of each constituency of the first contest. */
    long[] seats() {
        return constituencies().stream().mapToLong(Constituency::seats).toArray();
    }

    /** The votes in each constituency, by list of that constituency alone. */
    long[][] votes() {
        List<long[]> votes = new ArrayList<>();
        for (Constituency constituency : constituencies()) {
            votes.add(votes(constituency).options().values().stream()
                    .mapToLong(count -> count.votes())
                    .toArray());
        }
        return votes.toArray(long[][]::new);
    }

    /** The votes in each constituency, by list of the whole contest; 0 where a list did not stand. */
    long[][] table() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        constituencies()
                .forEach(constituency -> votes(constituency)
                        .options()
                        .keySet()
                        .forEach(list -> columns.putIfAbsent(list, columns.size())));
        long[][] table = new long[constituencies().size()][columns.size()];
        for (int row = 0; row < table.length; row++) {
            long[] cells = table[row];
            votes(constituencies().get(row))
                    .options()
                    .forEach((list, count) ->
                            cells[Optional.ofNullable(columns.get(list)).orElseThrow()] = count.votes());
        }
        return table;
    }

    /** The blank votes of each constituency. */
    long[] blank() {
        return constituencies().stream()
                .mapToLong(constituency -> Optional.ofNullable(
                                votes(constituency).reserved().get(Reserved.BLANK))
                        .map(count -> count.votes())
                        .orElse(0L))
                .toArray();
    }

    private List<Constituency> constituencies() {
        return record.election().contests().getFirst().constituencies();
    }

    private Votes votes(Constituency constituency) {
        return Optional.ofNullable(record.votes().get(constituency.code())).orElseThrow();
    }
}
