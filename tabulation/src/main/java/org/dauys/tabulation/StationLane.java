package org.dauys.tabulation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dauys.election.Station;
import org.dauys.reading.PlainBytes;

/**
 * Reads plain lines of a file of stations straight into the columns of a register, as {@link FastLane} does protocols. At
 * the first line that is unusual it stops, and the file is for {@link StationTable} and another builder.
 */
public final class StationLane {
    private static final List<byte[]> KINDS = Arrays.stream(Station.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final int MOST_DIGITS = 9;
    private static final int NONE = -1;

    private final RegisterBuilder builder;
    private final Stations stations;
    private final List<String> names;
    private final int[] starts;
    private final int[] ends;

    private byte[] bytes = new byte[0];
    private int at;
    private int lastCommission;
    private int lastConstituencies;

    private StationLane(RegisterBuilder builder, List<String> names) {
        this.builder = builder;
        this.stations = builder.stations();
        this.names = names;
        this.starts = new int[names.size()];
        this.ends = new int[names.size()];
    }

    /** The lane for a file that begins with a header, without its line end, if that is plain. */
    public static Optional<StationLane> of(RegisterBuilder builder, String header) {
        List<String> names = List.of(header.split(",", -1));
        Set<String> all = Set.of(
                StationTable.STATION,
                StationTable.COMMISSION,
                StationTable.KIND,
                StationTable.OFFSET,
                StationTable.PLACE,
                StationTable.VOTERS,
                StationTable.CONSTITUENCIES);
        return new HashSet<>(names).equals(all) && names.size() == all.size()
                ? Optional.of(new StationLane(builder, names))
                : Optional.empty();
    }

    /**
     * Reads whole lines, in the order of the file.
     *
     * @param from where the first of them begins
     * @param to where the last of them ends, after its line feed
     * @param line the number of the first of them
     * @return how many were read, or {@link FastLane#UNUSUAL}; the builder is of no use then
     */
    public int read(byte[] whole, int from, int to, int line) {
        bytes = whole;
        at = from;
        int read = 0;
        while (at < to) {
            if (!fields() || !enter(line + read)) {
                return FastLane.UNUSUAL;
            }
            read++;
        }
        return read;
    }

    private boolean fields() {
        int last = names.size() - 1;
        for (int field = 0; field <= last; field++) {
            starts[field] = at;
            byte next = bytes[at];
            while (next != ',' && next != '\n' && next != '\r' && next != '"') {
                next = bytes[++at];
            }
            ends[field] = at;
            if (field == last && next == '\r') {
                at++;
            }
            if (bytes[at++] != (field == last ? '\n' : ',')) {
                return false;
            }
        }
        return true;
    }

    private boolean enter(int line) {
        int commission = commission();
        int kind = kind();
        int offset = offset();
        int place = place();
        int voters = voters();
        int constituencies = constituencies();
        if (commission == NONE
                || kind == NONE
                || offset == NONE
                || place == NONE
                || voters == NONE
                || constituencies == NONE
                || !code(line)) {
            return false;
        }
        builder.set(commission, Register.KINDS.get(kind), offset, place, voters, constituencies);
        return true;
    }

    /** Enters the code of a station that is new and may be a name; false if it is not. */
    private boolean code(int line) {
        int column = names.indexOf(StationTable.STATION);
        int start = starts[column];
        int end = ends[column];
        boolean plain = start < end && PlainBytes.are(bytes, start, end);
        for (int i = start; i < end && plain; i++) {
            plain = bytes[i] != '/';
        }
        if (!plain || stations.codes.position(bytes, start, end) != Codes.NONE) {
            return false;
        }
        builder.enter(bytes, start, end, line);
        return true;
    }

    private int commission() {
        int column = names.indexOf(StationTable.COMMISSION);
        Codes codes = builder.hierarchy().codes();
        if (!codes.is(Math.max(lastCommission, 0), bytes, starts[column], ends[column])) {
            lastCommission = codes.position(bytes, starts[column], ends[column]);
        }
        return lastCommission;
    }

    private int kind() {
        int column = names.indexOf(StationTable.KIND);
        for (int i = 0; i < KINDS.size(); i++) {
            byte[] kind = KINDS.get(i);
            if (Arrays.equals(kind, 0, kind.length, bytes, starts[column], ends[column])) {
                return i;
            }
        }
        return NONE;
    }

    private int offset() {
        int column = names.indexOf(StationTable.OFFSET);
        int known = stations.offsetTexts.position(bytes, starts[column], ends[column]);
        if (known != Codes.NONE) {
            return known;
        }
        return StationTable.zone(text(column))
                .map(zone -> {
                    stations.offsets.add(zone);
                    return stations.offsetTexts.enter(bytes, starts[column], ends[column]);
                })
                .orElse(NONE);
    }

    private int place() {
        int column = names.indexOf(StationTable.PLACE);
        int known = stations.places.position(bytes, starts[column], ends[column]);
        if (known != Codes.NONE) {
            return known;
        }
        return PlainBytes.are(bytes, starts[column], ends[column])
                ? stations.places.enter(bytes, starts[column], ends[column])
                : NONE;
    }

    private int voters() {
        int column = names.indexOf(StationTable.VOTERS);
        int voters = 0;
        for (int i = starts[column]; i < ends[column]; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            voters = voters * 10 + digit;
        }
        int digits = ends[column] - starts[column];
        return digits == 0 || digits > MOST_DIGITS ? NONE : voters;
    }

    private int constituencies() {
        int column = names.indexOf(StationTable.CONSTITUENCIES);
        Memberships memberships = stations.memberships;
        if (!memberships.is(lastConstituencies, bytes, starts[column], ends[column])) {
            int known = memberships.position(bytes, starts[column], ends[column]);
            if (known == Codes.NONE) {
                known = newConstituencies(column);
            }
            if (known == NONE) {
                return NONE;
            }
            lastConstituencies = known;
        }
        return lastConstituencies;
    }

    private int newConstituencies(int column) {
        if (!PlainBytes.are(bytes, starts[column], ends[column])) {
            return NONE;
        }
        String text = text(column);
        List<String> codes = text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
        return stations.memberships.fit(codes) ? stations.memberships.enter(codes) : NONE;
    }

    private String text(int field) {
        return new String(bytes, starts[field], ends[field] - starts[field], StandardCharsets.UTF_8);
    }
}
