package org.dauys.documents.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.dauys.documents.Headway;
import org.dauys.election.Body;
import org.dauys.election.Candidate;
import org.dauys.election.Commission;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Station;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.protocol.Form;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Line;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.HierarchyBuilder;
import org.dauys.tabulation.RegisterBuilder;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/**
 * A small country: TOP above NORTH and SOUTH, and NORTH above CITY. CITY has the station C1, NORTH itself N1, SOUTH S1 and
 * S2, of 100, 300, 400 and 500 voters. All vote for lists; for persons C1 and N1 vote in D1, S1 in D2.
 *
 * <p>The protocol of N1 for lists is set aside, and S2 has none.
 */
final class SmallNight {
    static final Imprint IMPRINT =
            new Imprint("Dauys 0.1.0", OffsetDateTime.of(2023, 3, 19, 22, 5, 7, 99, ZoneOffset.ofHours(6)));

    private static final Text NORTH = new Text("Солтүстік", "Север", "North, the \"upper\" one");

    private SmallNight() {}

    static Results results() {
        return new Results(record(), tabulation(), Optional.empty(), Optional.empty());
    }

    static Results rehearsed() {
        return new Results(record(), tabulation(), Optional.empty(), Optional.of("seed 7; 4 stations"));
    }

    /** The files that are written, as text. */
    static SequencedMap<String, String> files(Results results, Set<Format> formats, Set<Level> levels) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        Target target = (name, content) -> {
            var bytes = new ByteArrayOutputStream();
            content.write(bytes);
            files.put(name, bytes.toString(StandardCharsets.UTF_8));
        };
        try {
            Export.write(results, IMPRINT, formats, levels, target, Headway.UNWATCHED);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return files;
    }

    static SequencedMap<String, String> files(Results results) {
        return files(results, EnumSet.allOf(Format.class), EnumSet.allOf(Level.class));
    }

    private static Tabulation tabulation() {
        var hierarchy = new HierarchyBuilder("commissions.csv", new Findings());
        var place = new Place("commissions.csv", 2);
        hierarchy.add(new Commission("TOP", Optional.empty(), Commission.Level.CENTRAL, Text.same("Top")), place);
        hierarchy.add(new Commission("NORTH", Optional.of("TOP"), Commission.Level.REGIONAL, NORTH), place);
        hierarchy.add(commission("SOUTH", "TOP", Commission.Level.REGIONAL), place);
        hierarchy.add(commission("CITY", "NORTH", Commission.Level.TERRITORIAL), place);
        var register = new RegisterBuilder(hierarchy.build().orElseThrow(), contests(), new Findings());
        register.add(station("C1", "CITY", 100, "Қала, 1", "D1"), new Place("stations.csv", 2));
        register.add(station("N1", "NORTH", 300, "", "D1"), new Place("stations.csv", 3));
        register.add(station("S1", "SOUTH", 400, "", "D2"), new Place("stations.csv", 4));
        register.add(station("S2", "SOUTH", 500, ""), new Place("stations.csv", 5));
        var all = register.build().orElseThrow();
        var ballots = List.of(
                new Ballot(contests().get(0), List.of(layout("A", "B"))),
                new Ballot(contests().get(1), List.of(layout("X", "Y"), layout("X", "V"))));
        var tabulation = new Tabulation(
                all, ballots.stream().map(ballot -> new Sheet(all, ballot)).toList());
        put(tabulation, "lists", "C1", 100, 60, 2, 30, 20, 8);
        put(tabulation, "lists", "N1", 300, 200, 10, 100, 80, 10);
        put(tabulation, "lists", "S1", 400, 250, 5, 145, 90, 10);
        put(tabulation, "persons", "C1", 100, 60, 1, 40, 19, 0);
        put(tabulation, "persons", "N1", 300, 190, 0, 90, 100, 0);
        put(tabulation, "persons", "S1", 400, 240, 0, 140, 100, 0);
        tabulation.setAside("lists", all.position("N1"));
        return tabulation;
    }

    private static Commission commission(String code, String upper, Commission.Level level) {
        return new Commission(code, Optional.of(upper), level, Text.same(code));
    }

    private static Station station(String code, String commission, long voters, String place, String... within) {
        return new Station(
                code, commission, Station.Kind.ORDINARY, ZoneOffset.ofHours(6), place, voters, List.of(within));
    }

    private static void put(Tabulation tabulation, String contest, String station, int... lines) {
        int position = tabulation.register().position(station);
        tabulation.put(
                contest, position, line -> lines[line], Citation.of("protocols.csv", String.valueOf(position + 2)));
    }

    /** The lines voters_on_list, ballots_found, ballots_invalid, then the votes, then AGAINST_ALL. */
    private static Layout layout(String... options) {
        List<Line> lines = Stream.of(
                        Item.VOTERS_ON_LIST, Item.BALLOTS_FOUND, Item.BALLOTS_INVALID, Item.VOTES, Item.AGAINST_ALL)
                .map(item -> new Line(item, "1", Text.same("x"), Citation.of("law", item.code())))
                .toList();
        return new Layout(new Form("form", Text.same("x"), lines), List.of(options));
    }

    private static List<Contest> contests() {
        return List.of(contest("lists", "Lists", "ALL"), contest("persons", "Districts", "D1", "D2"));
    }

    private static Contest contest(String id, String title, String... constituencies) {
        return new Contest(
                id,
                Text.same(title),
                "house",
                id,
                Contest.CountedFrom.VOTES,
                Stream.of(constituencies)
                        .map(code -> new Constituency(code, Text.same("District " + code), 1))
                        .toList());
    }

    private static ElectionRecord record() {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        Stream.of("A", "B").forEach(code -> parties.put(code, party(code, Party.Kind.PARTY)));
        parties.put("SELF", party("SELF", Party.Kind.INDEPENDENT));
        var election = new Election(
                "small",
                new Text("Сайлау", "Выборы", "Election"),
                LocalDate.of(2023, 3, 19),
                "law",
                List.of(new Body("house", Text.same("House"), 3)),
                contests(),
                parties,
                List.of(),
                Optional.empty());
        var candidates = Map.of(
                "D1", List.of(new Candidate("X", "Xenia", "A"), new Candidate("Y", "Yerlan", "SELF")),
                "D2", List.of(new Candidate("X", "Ximena", "B"), new Candidate("V", "Vera", "A")));
        return new ElectionRecord(
                election, new LinkedHashMap<>(), candidates, List.of(), List.of(), List.of(), Decisions.NONE);
    }

    private static Party party(String code, Party.Kind kind) {
        return new Party(code, Text.same("Party " + code), Text.same(code), kind, OptionalInt.empty(), "#AABB0C");
    }
}
