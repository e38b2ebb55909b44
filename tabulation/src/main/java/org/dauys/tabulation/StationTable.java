package org.dauys.tabulation;

import java.io.Reader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dauys.election.Station;
import org.dauys.reading.Findings;
import org.dauys.reading.Row;
import org.dauys.reading.Table;

/** Reads a file of stations with care, row by row, and says everything that is wrong with it. */
public final class StationTable {
    static final String STATION = "station";
    static final String COMMISSION = "commission";
    static final String KIND = "kind";
    static final String OFFSET = "offset";
    static final String PLACE = "place";
    static final String VOTERS = "voters";
    static final String CONSTITUENCIES = "constituencies";

    private static final List<String> REQUIRED = List.of(STATION, COMMISSION, KIND, OFFSET, VOTERS);
    private static final List<String> OPTIONAL = List.of(PLACE, CONSTITUENCIES);
    private static final Pattern CLOCK = Pattern.compile("[+-](?:0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00");

    private StationTable() {}

    /**
     * Hands each station of a file to a builder.
     *
     * @param text the file, which the caller closes
     * @return whether every row was handed on
     */
    public static boolean read(String file, Reader text, RegisterBuilder builder, Findings findings) {
        boolean[] whole = {true};
        boolean read =
                Table.forEach(file, text, REQUIRED, OPTIONAL, findings, row -> whole[0] &= station(row, builder));
        return read && whole[0];
    }

    private static boolean station(Row row, RegisterBuilder builder) {
        Optional<String> code = row.required(STATION);
        Optional<String> commission = row.required(COMMISSION);
        Optional<Station.Kind> kind = row.required(KIND).flatMap(_ -> row.optionalWord(KIND, Station.Kind.class));
        Optional<ZoneOffset> zone = row.required(OFFSET).flatMap(text -> zone(row, text));
        Optional<Long> voters = row.wholeNumber(VOTERS, 0, Integer.MAX_VALUE);
        boolean named = code.filter(text -> !isName(text)).isEmpty();
        if (!named) {
            row.report(NightCode.NOT_A_NAME, STATION);
        }
        if (code.isEmpty() || commission.isEmpty() || kind.isEmpty() || zone.isEmpty() || voters.isEmpty() || !named) {
            return false;
        }
        List<String> codes = Memberships.codesOf(row.text(CONSTITUENCIES));
        builder.add(
                new Station(code.get(), commission.get(), kind.get(), zone.get(), row.text(PLACE), voters.get(), codes),
                row.place());
        return true;
    }

    /** Whether a code can be a part of a path: nothing before, after and between its slashes is empty. */
    public static boolean isName(String code) {
        return !("/" + code + "/").contains("//");
    }

    private static Optional<ZoneOffset> zone(Row row, String text) {
        Optional<ZoneOffset> zone = zone(text);
        if (zone.isEmpty()) {
            row.report(NightCode.NOT_AN_OFFSET, OFFSET);
        }
        return zone;
    }

    /** The offset that is written so, e.g. {@code +06:00}. */
    public static Optional<ZoneOffset> zone(String text) {
        return CLOCK.matcher(text).matches() ? Optional.of(ZoneOffset.of(text)) : Optional.empty();
    }
}
