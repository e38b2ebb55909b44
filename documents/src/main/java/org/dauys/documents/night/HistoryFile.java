package org.dauys.documents.night;

import java.util.List;
import java.util.Optional;
import org.dauys.reading.Row;
import org.dauys.tabulation.NightCode;
import org.dauys.tabulation.Register;

/** Reads {@code history.csv}. */
final class HistoryFile {
    static final String NAME = "history.csv";

    private final Register register;
    private final Earlier earlier;
    private final int[] lines;

    HistoryFile(Register register) {
        this.register = register;
        this.earlier = new Earlier(register.size());
        this.lines = new int[register.size()];
    }

    Earlier read(NightFolder folder) {
        folder.rows(NAME, List.of("station", "voters_on_list", "ballots_found"), List.of("source"), this::row);
        return earlier;
    }

    private void row(Row row) {
        Optional<String> code = row.required("station");
        Optional<Long> voters = row.wholeNumber("voters_on_list", 0, Integer.MAX_VALUE);
        Optional<Long> ballots = row.wholeNumber("ballots_found", 0, Integer.MAX_VALUE);
        int station = code.map(register::position).orElse(Register.NONE);
        if (code.isPresent() && station == Register.NONE) {
            row.report(NightCode.UNKNOWN_STATION, "station");
        }
        if (station == Register.NONE || voters.isEmpty() || ballots.isEmpty()) {
            return;
        }
        boolean isNew =
                earlier.enter(station, voters.get().intValue(), ballots.get().intValue());
        if (!isNew) {
            row.report(NightFileCode.ROW_REPEATED, "station", String.valueOf(lines[station]));
        }
        lines[station] = row.place().line();
    }
}
