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
    private static final int BYTES_OF_LINE = 50;
    private static final int MOST_EXPECTED = 1 << 24;

    private final RegisterBuilder builder;
    private final Stations stations;
    private final int station;
    private final int commission;
    private final int kind;
    private final int offset;
    private final int place;
    private final int voters;
    private final int constituencies;
    private final int last;
    private final int[] starts;
    private final int[] ends;

    private byte[] bytes = new byte[0];
    private int at;
    private int lastCommission;
    private int lastConstituencies;
    private int lastOffset;
    private int lastPlace;

    private StationLane(RegisterBuilder builder, List<String> names) {
        this.builder = builder;
        this.stations = builder.stations();
        this.station = names.indexOf(StationTable.STATION);
        this.commission = names.indexOf(StationTable.COMMISSION);
        this.kind = names.indexOf(StationTable.KIND);
        this.offset = names.indexOf(StationTable.OFFSET);
        this.place = names.indexOf(StationTable.PLACE);
        this.voters = names.indexOf(StationTable.VOTERS);
        this.constituencies = names.indexOf(StationTable.CONSTITUENCIES);
        this.last = names.size() - 1;
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

    /** Prepares for a file of so many bytes. */
    public void expect(long bytesOfFile) {
        int lines = (int) Math.min(bytesOfFile / BYTES_OF_LINE, MOST_EXPECTED);
        stations.codes.expect(lines);
        stations.reserve(lines);
    }

    /**
     * Reads whole lines, in the order of the file.
     *
     * @param from where the first of them begins
     * @param to where the last of them ends, after its line feed
     * @return false if one is unusual; the builder is of no use then
     */
    public boolean read(byte[] whole, int from, int to) {
        bytes = whole;
        at = from;
        boolean plain = true;
        while (at < to && plain) {
            plain = fields() && enter();
        }
        return plain;
    }

    private boolean fields() {
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

    private boolean enter() {
        int above = commission();
        int of = kind();
        int zone = offset();
        int at = place();
        int register = voters();
        int in = constituencies();
        boolean plain = above != NONE && of != NONE && zone != NONE && at != NONE && register != NONE && in != NONE;
        if (!plain || !code()) {
            return false;
        }
        builder.set(above, of, zone, at, register, in);
        return true;
    }

    /** Enters the code of a station that is new and may be a name; false if it is not. */
    private boolean code() {
        int start = starts[station];
        int end = ends[station];
        boolean plain = start < end && PlainBytes.are(bytes, start, end);
        for (int i = start; i < end && plain; i++) {
            plain = bytes[i] != '/';
        }
        return plain && builder.enter(bytes, start, end);
    }

    private int commission() {
        Codes codes = builder.hierarchy().codes();
        if (!codes.is(Math.max(lastCommission, 0), bytes, starts[commission], ends[commission])) {
            lastCommission = codes.position(bytes, starts[commission], ends[commission]);
        }
        return lastCommission;
    }

    private int kind() {
        for (int i = 0; i < KINDS.size(); i++) {
            byte[] word = KINDS.get(i);
            if (Arrays.equals(word, 0, word.length, bytes, starts[kind], ends[kind])) {
                return i;
            }
        }
        return NONE;
    }

    private int offset() {
        if (!stations.offsetTexts.is(lastOffset, bytes, starts[offset], ends[offset])) {
            lastOffset = StationTable.zone(text(offset)).map(stations::zone).orElse(NONE);
        }
        return lastOffset;
    }

    private int place() {
        if (!stations.places.is(lastPlace, bytes, starts[place], ends[place])) {
            lastPlace = PlainBytes.are(bytes, starts[place], ends[place])
                    ? stations.places.enter(bytes, starts[place], ends[place])
                    : NONE;
        }
        return lastPlace;
    }

    private int voters() {
        int number = 0;
        for (int i = starts[voters]; i < ends[voters]; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        int digits = ends[voters] - starts[voters];
        return digits == 0 || digits > MOST_DIGITS ? NONE : number;
    }

    private int constituencies() {
        Memberships memberships = stations.memberships;
        if (!memberships.is(lastConstituencies, bytes, starts[constituencies], ends[constituencies])) {
            int known = memberships.position(bytes, starts[constituencies], ends[constituencies]);
            if (known == Codes.NONE) {
                known = newConstituencies();
            }
            if (known == NONE) {
                return NONE;
            }
            lastConstituencies = known;
        }
        return lastConstituencies;
    }

    private int newConstituencies() {
        if (!PlainBytes.are(bytes, starts[constituencies], ends[constituencies])) {
            return NONE;
        }
        List<String> codes = Memberships.codesOf(text(constituencies));
        return stations.memberships.fit(codes) ? stations.memberships.enter(codes) : NONE;
    }

    private String text(int field) {
        return new String(bytes, starts[field], ends[field] - starts[field], StandardCharsets.UTF_8);
    }
}
