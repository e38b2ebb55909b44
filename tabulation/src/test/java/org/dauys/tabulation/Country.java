package org.dauys.tabulation;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.election.Commission;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Station;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Form;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Line;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/**
 * A small country: TOP above NORTH and SOUTH, and NORTH above CITY. CITY has the stations C1 and C2, NORTH itself N1, SOUTH
 * S1 and S2, of 100, 200, 300, 400 and 500 voters. All vote for lists; for persons C1, C2 and N1 vote in D1, S1 in D2.
 */
final class Country {
    static final String LISTS = "lists";
    static final String PERSONS = "persons";

    private static final Text NAME = Text.same("x");

    private Country() {}

    static Hierarchy hierarchy() {
        var builder = new HierarchyBuilder("commissions.csv", new Findings());
        builder.add(commission("CITY", "NORTH"), new Place("commissions.csv", 2));
        builder.add(commission("NORTH", "TOP"), new Place("commissions.csv", 3));
        builder.add(commission("TOP", ""), new Place("commissions.csv", 4));
        builder.add(commission("SOUTH", "TOP"), new Place("commissions.csv", 5));
        return builder.build().orElseThrow();
    }

    static Commission commission(String code, String upper) {
        return new Commission(
                code, Optional.of(upper).filter(text -> !text.isEmpty()), Commission.Level.TERRITORIAL, NAME);
    }

    static List<Contest> contests() {
        return List.of(contest(LISTS, "ALL"), contest(PERSONS, "D1", "D2"));
    }

    private static Contest contest(String id, String... constituencies) {
        return new Contest(
                id,
                NAME,
                "body",
                "section",
                Contest.CountedFrom.VOTES,
                Stream.of(constituencies)
                        .map(code -> new Constituency(code, NAME, 1))
                        .toList());
    }

    static Register register() {
        var builder = new RegisterBuilder(hierarchy(), contests(), new Findings());
        builder.add(station("C1", "CITY", 100, "D1"), new Place("stations.csv", 2));
        builder.add(station("C2", "CITY", 200, "D1"), new Place("stations.csv", 3));
        builder.add(station("N1", "NORTH", 300, "D1"), new Place("stations.csv", 4));
        builder.add(station("S1", "SOUTH", 400, "D2"), new Place("stations.csv", 5));
        builder.add(station("S2", "SOUTH", 500), new Place("stations.csv", 6));
        return builder.build().orElseThrow();
    }

    static Station station(String code, String commission, long voters, String... constituencies) {
        return new Station(
                code,
                commission,
                Station.Kind.ORDINARY,
                ZoneOffset.ofHours(6),
                "Ауыл",
                voters,
                List.of(constituencies));
    }

    /** The lines voters_on_list, ballots_found, ballots_invalid, then the votes, then AGAINST_ALL. */
    static Layout layout(String... options) {
        List<Line> lines = Stream.of(
                        Item.VOTERS_ON_LIST, Item.BALLOTS_FOUND, Item.BALLOTS_INVALID, Item.VOTES, Item.AGAINST_ALL)
                .map(item -> new Line(item, "1", NAME, Citation.of("law", item.code())))
                .toList();
        return new Layout(new Form("form", NAME, Optional.empty(), lines, List.of()), List.of(options));
    }

    static List<Ballot> ballots() {
        return List.of(
                new Ballot(contests().get(0), List.of(layout("A", "B"))),
                new Ballot(contests().get(1), List.of(layout("X", "Y", "Z"), layout("V"))));
    }

    static Tabulation tabulation(Register register) {
        return new Tabulation(
                register,
                ballots().stream().map(ballot -> new Sheet(register, ballot)).toList());
    }

    static Figures figures(int... lines) {
        return line -> lines[line];
    }

    /** Puts in the protocol of a station for lists: voters, found, invalid, A, B, against all. */
    static Change put(Tabulation tabulation, String station, int... lines) {
        int position = tabulation.register().position(station);
        return tabulation.put(
                LISTS, position, figures(lines), Citation.of("protocols.csv", String.valueOf(position + 2)));
    }

    static Act.Head head(long number, String station) {
        return new Act.Head(
                number,
                station,
                LISTS,
                "slip",
                "No. 5",
                "CITY",
                LocalDate.of(2023, 3, 20),
                new Place("corrections.csv", (int) number + 1));
    }

    static Act correct(long number, String station, String line, int before, int after) {
        Act.Head head = head(number, station);
        return new Act.Correct(head, List.of(new Act.Amendment(line, before, after, head.place())));
    }

    /** A draft read with care from a wide file. */
    static Draft careful(Register register, String text, Findings findings) {
        var draft = new Draft(register, ballots());
        ProtocolTable.readWide(new StringReader(text), draft, draft.part("protocols.csv"), findings);
        return draft;
    }

    /** A draft read in the fast lane from a wide file that ends with a line feed, or nothing. */
    static Optional<Draft> fast(Register register, String text) {
        var draft = new Draft(register, ballots());
        int header = text.indexOf('\n');
        if (header < 0 || !text.endsWith("\n")) {
            return Optional.empty();
        }
        byte[] bytes = text.substring(header + 1).getBytes(StandardCharsets.UTF_8);
        String names = text.substring(0, header);
        Part part = draft.part("protocols.csv");
        part.after(1);
        return FastLane.of(draft, names.endsWith("\r") ? names.substring(0, header - 1) : names)
                .filter(lane -> lane.read(bytes, 0, bytes.length, part) != FastLane.UNUSUAL)
                .map(_ -> draft);
    }

    /** Everything that a draft holds, so that two can be compared. */
    static List<String> content(Draft draft) {
        return draft.sheets().stream()
                .flatMap(sheet -> Stream.iterate(0, i -> i < draft.register().size(), i -> i + 1)
                        .filter(station -> sheet.version(station) != Version.NONE)
                        .map(station -> sheet.ballot().id() + " "
                                + draft.register().code(station) + " "
                                + sheet.entry(station) + " " + sheet.state(station) + " "
                                + Arrays.toString(Standing.of(sheet, station).figures())))
                .toList();
    }
}
