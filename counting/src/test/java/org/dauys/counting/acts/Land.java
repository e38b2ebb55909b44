package org.dauys.counting.acts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.dauys.election.Commission;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Station;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.protocol.Catalogue;
import org.dauys.protocol.Check;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Form;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Line;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.HierarchyBuilder;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.RegisterBuilder;

/**
 * TOP is above CITY with C1 and C2, above TOWN, and above VILLAGE with V1 below TOWN; E1 reports to TOP itself. All vote for
 * the lists A and B; C1 and C2 also in D1, V1 in D2. P201 refuses a protocol whose ballots found are not the votes; P203
 * asks for a reason if more are found than issued.
 */
final class Land {
    static final String LISTS = "lists";
    static final String PERSONS = "persons";
    static final Paper C1 = new Paper("C1", LISTS);
    static final Paper C2 = new Paper("C2", LISTS);
    static final Paper V1 = new Paper("V1", LISTS);
    static final Paper E1 = new Paper("E1", LISTS);

    private static final Citation LAW = Citation.of("law", "1");
    private static final List<Item> ITEMS =
            List.of(Item.BALLOTS_ISSUED, Item.BALLOTS_FOUND, Item.BALLOTS_INVALID, Item.VOTES, Item.AGAINST_ALL);

    private Land() {}

    static NightState night() {
        List<Contest> contests = List.of(contest(LISTS, "ALL"), contest(PERSONS, "D1", "D2"));
        Register register = register(contests);
        List<Ballot> ballots = List.of(
                new Ballot(contests.get(0), List.of(layout())),
                new Ballot(contests.get(1), List.of(layout(), layout())));
        SequencedMap<String, List<Checks>> checks = new LinkedHashMap<>();
        ballots.forEach(ballot -> checks.put(
                ballot.id(),
                ballot.layouts().stream()
                        .map(layout -> new Checks(ballot.id(), layout, Map.of()))
                        .toList()));
        return new NightState(register, ballots, checks, _ -> Optional.empty());
    }

    /** The land with its officers: each of a name that says the post, {@code both} who types, and {@code all}, who types and acts for the CEC. */
    static NightState staffed() {
        NightState night = night();
        appoint(night, Entry.SYSTEM, "admin", Role.ADMINISTRATOR, "TOP");
        appoint(night, "admin", "one", Role.TYPIST, "CITY");
        appoint(night, "admin", "two", Role.SECOND_TYPIST, "CITY");
        appoint(night, "admin", "coordinator", Role.COORDINATOR, "CITY");
        appoint(night, "admin", "city", Role.TERRITORIAL, "CITY");
        appoint(night, "admin", "town", Role.TERRITORIAL, "TOWN");
        appoint(night, "admin", "district", Role.CONSTITUENCY, "D1");
        appoint(night, "admin", "cec", Role.CEC, "TOP");
        appoint(night, "admin", "auditor", Role.AUDITOR, "TOP");
        appoint(night, "admin", "screen", Role.SCREEN, "TOP");
        appoint(night, "admin", "both", Role.TYPIST, "TOP");
        appoint(night, "admin", "both", Role.SECOND_TYPIST, "TOP");
        appoint(night, "admin", "all", Role.TYPIST, "TOP");
        appoint(night, "admin", "all", Role.SECOND_TYPIST, "TOP");
        appoint(night, "admin", "all", Role.CEC, "TOP");
        return night;
    }

    private static void appoint(NightState night, String by, String officer, Role role, String area) {
        Optional<Refusal> refusal = night.take(entry(night, by, new AccountAct.Appoint(officer, new Post(role, area))));
        refusal.ifPresent(some -> {
            throw new AssertionError(some);
        });
    }

    static Entry entry(NightState night, String officer, NightAct act) {
        return new Entry(Instant.ofEpochSecond(1_679_245_200L + night.size()), officer, "k" + night.size(), act);
    }

    private static Contest contest(String id, String... constituencies) {
        return new Contest(
                id,
                Text.same(id),
                "b",
                "section",
                Contest.CountedFrom.VOTES,
                Stream.of(constituencies)
                        .map(code -> new Constituency(code, Text.same(code), 1))
                        .toList());
    }

    private static Register register(List<Contest> contests) {
        var place = new Place("commissions.csv", 2);
        var hierarchy = new HierarchyBuilder("commissions.csv", new Findings());
        hierarchy.add(commission("TOP", ""), place);
        hierarchy.add(commission("CITY", "TOP"), place);
        hierarchy.add(commission("TOWN", "TOP"), place);
        hierarchy.add(commission("VILLAGE", "TOWN"), place);
        var builder = new RegisterBuilder(hierarchy.build().orElseThrow(), contests, new Findings());
        builder.add(station("C1", "CITY", "D1"), place);
        builder.add(station("C2", "CITY", "D1"), place);
        builder.add(station("V1", "VILLAGE", "D2"), place);
        builder.add(station("E1", "TOP"), place);
        return builder.build().orElseThrow();
    }

    private static Commission commission(String code, String upper) {
        return new Commission(
                code,
                Optional.of(upper).filter(text -> !text.isEmpty()),
                Commission.Level.TERRITORIAL,
                Text.same(code));
    }

    private static Station station(String code, String commission, String... own) {
        List<String> constituencies =
                Stream.concat(Stream.of("ALL"), Stream.of(own)).toList();
        return new Station(code, commission, Station.Kind.ORDINARY, ZoneOffset.ofHours(6), "Ауыл", 200, constituencies);
    }

    private static Layout layout() {
        List<Line> lines = ITEMS.stream()
                .map(item -> new Line(item, "1", Text.same(item.code()), LAW))
                .toList();
        List<Check> checks = Stream.of("P201", "P203")
                .map(code -> Catalogue.rule(code).orElseThrow())
                .map(rule -> new Check(rule, rule.severity(), rule.tolerance(), LAW))
                .toList();
        return new Layout(new Form("form", Text.same("form"), Optional.empty(), lines, checks), List.of("A", "B"));
    }

    /** Figures of 100 ballots found. */
    static Map<String, Integer> figures(int issued, int a, int b) {
        return Map.of(
                "ballots_issued", issued, "ballots_found", 100, "ballots_invalid", 0, "A", a, "B", b, "AGAINST_ALL", 0);
    }

    /** Figures in which no rule finds anything. */
    static Map<String, Integer> sound() {
        return figures(100, 60, 40);
    }
}
