package org.dauys.documents.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dauys.documents.Headway;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Layout;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Version;

/**
 * One row for each station and contest in which it votes: the figures in force, and whether they count.
 *
 * <p>A row that does not count holds its figures all the same, so that one sees what was set aside: the sums of the
 * other tables are those of the rows whose {@code counts} is {@code yes}.
 */
final class StationTable {
    private static final int OFTEN = 1000;
    private static final List<String> COLUMNS = List.of(
            "contest",
            "station",
            "commission",
            "constituency",
            "kind",
            "place",
            "registered",
            "state",
            "version",
            "counts",
            "entry");

    private final Results results;
    private final Register register;
    private final List<String> lines;

    StationTable(Results results) {
        this.results = results;
        this.register = results.tabulation().register();
        this.lines = List.copyOf(results.lines());
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(lines);
        return columns;
    }

    /**
     * Writes it.
     *
     * @param headway is told how far it is
     */
    void write(Csv into, Headway headway) throws IOException {
        long all = (long) results.tabulation().sheets().size() * register.size();
        long done = 0;
        for (Sheet sheet : results.tabulation().sheets().values()) {
            var columns = new Columns(sheet, lines);
            for (int station = 0; station < register.size(); station++) {
                if (sheet.takesPart(station)) {
                    row(sheet, station, columns.of(sheet.constituency(station)), into);
                }
                done++;
                if (done % OFTEN == 0) {
                    headway.reached(Headway.Part.WRITE_TABLES, done, all);
                }
            }
        }
        headway.reached(Headway.Part.WRITE_TABLES, all, all);
    }

    private void row(Sheet sheet, int station, int[] order, Csv into) throws IOException {
        into.field(sheet.ballot().id())
                .field(register.code(station))
                .field(register.hierarchy()
                        .commission(register.commission(station))
                        .code())
                .field(sheet.ballot()
                        .contest()
                        .constituencies()
                        .get(sheet.constituency(station))
                        .code())
                .field(word(register.kind(station)))
                .field(register.place(station))
                .field(register.voters(station))
                .field(word(sheet.state(station)));
        boolean isThere = sheet.version(station) != Version.NONE;
        into.field(isThere ? word(sheet.version(station)) : "")
                .field(sheet.state(station).counts() ? "yes" : "no")
                .field(isThere ? entry(sheet, station) : "");
        for (int line : order) {
            int figure = line == Layout.NONE ? Figures.BLANK : sheet.at(station, line);
            if (figure == Figures.BLANK) {
                into.blank();
            } else {
                into.field(figure);
            }
        }
        into.end();
    }

    private static String entry(Sheet sheet, int station) {
        var entry = sheet.entry(station);
        return entry.source() + ":" + entry.place();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
