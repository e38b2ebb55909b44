package org.dauys.documents.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dauys.documents.Headway;
import org.dauys.statute.Result;

/**
 * Writes the results of a night for others, as {@code docs/export.md} describes it.
 *
 * <p>The files of a rehearsal are called {@code rehearsal-…}, so that no program finds one of them where it looks for
 * results, and say in each row, and in the report of NIST in {@code IsTest}, that they are one.
 */
public final class Export {
    private static final String REHEARSAL = "rehearsal-";
    private static final String NIST = "results-nist.json";

    private final Results results;
    private final Set<Level> levels;
    private final Target target;
    private final List<String> written = new ArrayList<>();

    private Export(Results results, Set<Level> levels, Target target) {
        this.results = results;
        this.levels = levels;
        this.target = target;
    }

    /**
     * Writes all files that are asked for.
     *
     * @param imprint who writes, and when
     * @param formats in which forms
     * @param levels which levels
     * @param target takes the files
     * @param headway is told how far it is
     * @return the names of the files, in the order in which they were written
     * @throws IOException if one cannot be written
     */
    public static List<String> write(
            Results results, Imprint imprint, Set<Format> formats, Set<Level> levels, Target target, Headway headway)
            throws IOException {
        var export = new Export(results, levels, target);
        if (formats.contains(Format.CSV)) {
            export.tables(headway);
        }
        if (formats.contains(Format.NIST)) {
            var report = new NistReport(results, imprint, levels, headway);
            export.file(NIST, report::write);
        }
        return List.copyOf(export.written);
    }

    private void tables(Headway headway) throws IOException {
        var areas = new AreaTables(results);
        if (levels.contains(Level.STATION)) {
            var stations = new StationTable(results);
            table("results-stations.csv", stations.columns(), into -> stations.write(into, headway));
        }
        if (levels.contains(Level.COMMISSION)) {
            table("results-commissions.csv", areas.ofCommissions(), areas::commissions);
        }
        if (levels.contains(Level.CONSTITUENCY)) {
            table("results-constituencies.csv", areas.ofConstituencies(), areas::constituencies);
            if (results.seats().isPresent()) {
                Result seats = results.seats().get();
                table("results-seats.csv", SeatTable.COLUMNS, into -> new SeatTable(results).write(seats, into));
            }
        }
    }

    /** Writes the rows of a table. */
    @FunctionalInterface
    private interface Rows {
        void write(Csv into) throws IOException;
    }

    private void table(String name, List<String> columns, Rows rows) throws IOException {
        file(name, stream -> {
            try (var into = new Csv(stream, results.rehearsal(), columns)) {
                rows.write(into);
            }
        });
    }

    private void file(String name, Target.Content content) throws IOException {
        String whole = results.rehearsal().isPresent() ? REHEARSAL + name : name;
        target.file(whole, content);
        written.add(whole);
    }
}
