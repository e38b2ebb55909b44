package org.dauys.counting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.dauys.election.Commission;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Particulars;
import org.dauys.election.Party;
import org.dauys.election.Station;
import org.dauys.election.Text;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.protocol.Catalogue;
import org.dauys.protocol.Check;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Form;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Line;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Statute;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.Acts;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Change;
import org.dauys.tabulation.HierarchyBuilder;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.RegisterBuilder;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;

/**
 * A night of eight stations. TOP is above CITY with C1, C2 (100 and 200 voters) and TOWN with T1 to T6 (300, 400, 500,
 * 600, 600 and 30). All vote for the lists A and B, five seats; for a person C1 and C2 vote in D1 (X or Y), T1 in D2 (V or W).
 */
final class Night {
    static final String LISTS = "lists";
    static final String PERSONS = "persons";
    static final String TODAY = "kz/elections/2022-11-18";

    private static final Citation ENTRY = Citation.of("law", "1");

    private final Statute law;
    private final List<Contest> contests;
    private final Tabulation tabulation;
    private final SequencedMap<String, List<Checks>> checks = new LinkedHashMap<>();

    private Night(Statute law, List<Contest> contests, Tabulation tabulation) {
        this.law = law;
        this.contests = contests;
        this.tabulation = tabulation;
    }

    /** Under the law of today, with these rules for all protocols. */
    static Night with(String... rules) {
        return under(TODAY, "maslikhat-list", "maslikhat-districts", rules);
    }

    /** Under sections of another law. */
    static Night under(String law, String lists, String persons, String... rules) {
        List<Contest> contests = List.of(
                contest(LISTS, lists, new Constituency("ALL", Text.same("ALL"), 5)),
                contest(
                        PERSONS,
                        persons,
                        new Constituency("D1", Text.same("D1"), 1),
                        new Constituency("D2", Text.same("D2"), 1)));
        var register = register(contests);
        List<Ballot> ballots = List.of(
                new Ballot(contests.get(0), List.of(layout(rules, "A", "B"))),
                new Ballot(contests.get(1), List.of(layout(rules, "X", "Y"), layout(rules, "V", "W"))));
        var tabulation = new Tabulation(
                register,
                ballots.stream().map(ballot -> new Sheet(register, ballot)).toList());
        var night = new Night(MadeUp.law(law), contests, tabulation);
        ballots.forEach(ballot -> night.checks.put(
                ballot.id(),
                ballot.layouts().stream()
                        .map(layout -> new Checks(ballot.id(), layout, Map.of()))
                        .toList()));
        return night;
    }

    private static Contest contest(String id, String section, Constituency... constituencies) {
        return new Contest(id, Text.same(id), "b", section, Contest.CountedFrom.VOTES, List.of(constituencies));
    }

    private static Register register(List<Contest> contests) {
        var hierarchy = new HierarchyBuilder("commissions.csv", new Findings());
        hierarchy.add(commission("TOP", ""), new Place("commissions.csv", 2));
        hierarchy.add(commission("CITY", "TOP"), new Place("commissions.csv", 3));
        hierarchy.add(commission("TOWN", "TOP"), new Place("commissions.csv", 4));
        var builder = new RegisterBuilder(hierarchy.build().orElseThrow(), contests, new Findings());
        List<Station> stations = List.of(
                station("C1", "CITY", 100, "D1"),
                station("C2", "CITY", 200, "D1"),
                station("T1", "TOWN", 300, "D2"),
                station("T2", "TOWN", 400),
                station("T3", "TOWN", 500),
                station("T4", "TOWN", 600),
                station("T5", "TOWN", 600),
                station("T6", "TOWN", 30));
        stations.forEach(station -> builder.add(station, new Place("stations.csv", 2)));
        return builder.build().orElseThrow();
    }

    private static Commission commission(String code, String upper) {
        return new Commission(
                code,
                Optional.of(upper).filter(text -> !text.isEmpty()),
                Commission.Level.TERRITORIAL,
                Text.same(code));
    }

    private static Station station(String code, String commission, long voters, String... constituencies) {
        return new Station(
                code,
                commission,
                Station.Kind.ORDINARY,
                ZoneOffset.ofHours(6),
                "Ауыл",
                voters,
                List.of(constituencies));
    }

    private static Layout layout(String[] rules, String... options) {
        List<Line> lines = EnumSet.range(Item.VOTERS_ON_LIST, Item.AGAINST_ALL).stream()
                .map(item -> new Line(item, "1", Text.same(item.code()), ENTRY))
                .toList();
        List<Check> checks = Stream.of(rules)
                .map(code -> Catalogue.rule(code).orElseThrow())
                .map(rule -> new Check(rule, rule.severity(), rule.tolerance(), ENTRY))
                .toList();
        return new Layout(new Form("form", Text.same("form"), Optional.empty(), lines, checks), List.of(options));
    }

    /**
     * A paper that agrees with itself: as many ballots received as voters, those issued are found, none is invalid, the
     * others are left.
     */
    static int[] paper(int voters, int one, int other, int againstAll) {
        int issued = one + other + againstAll;
        return new int[] {voters, 0, voters, issued, 0, 0, voters - issued, 0, issued, 0, one, other, againstAll};
    }

    Tabulation tabulation() {
        return tabulation;
    }

    int position(String station) {
        return tabulation.register().position(station);
    }

    /** The protocol of a station for lists: votes for A and B and against all. */
    Night lists(String station, int one, int other, int againstAll) {
        put(LISTS, station, paper(tabulation.register().voters(position(station)), one, other, againstAll));
        return this;
    }

    Change put(String contest, String station, int... lines) {
        return tabulation.put(contest, position(station), line -> lines[line], Citation.of("protocols.csv", "2"));
    }

    static Act.Head head(long number, String station) {
        return head(number, LISTS, station);
    }

    static Act.Head head(long number, String contest, String station) {
        return new Act.Head(
                number, station, contest, "why", "No. 5", "CITY", LocalDate.of(2023, 3, 20), new Place("acts.csv", 2));
    }

    static Act correct(long number, String station, String line, int before, int after) {
        Act.Head head = head(number, station);
        return new Act.Correct(head, List.of(new Act.Amendment(line, before, after, head.place())));
    }

    Night act(Act... acts) {
        var findings = new Findings();
        var _ = Acts.apply(tabulation, List.of(acts), findings).orElseThrow(() -> new AssertionError(findings.all()));
        return this;
    }

    State state(String station) {
        return tabulation.sheet(LISTS).state(position(station));
    }

    /** Votes for A in the whole country. */
    long votesForA() {
        return tabulation.ofCommission(LISTS, 0, "A");
    }

    ElectionRecord frame() {
        SequencedMap<String, Votes> votes = new LinkedHashMap<>();
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        for (String party : List.of("A", "B", "X", "Y", "V", "W")) {
            parties.put(party, MadeUp.party(party));
        }
        return MadeUp.election(law, contests, votes, parties, Particulars.NONE);
    }

    LiveCount live() {
        return live(TurnoutBounds.ALL);
    }

    LiveCount live(TurnoutBounds bounds) {
        return new LiveCount(law, frame(), tabulation, bounds);
    }

    Examination examination() {
        return examination(Evidence.NONE);
    }

    Examination examination(Evidence evidence) {
        return new Examination(tabulation, checks, evidence);
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().code() + " " + finding.subject())
                .toList();
    }
}
