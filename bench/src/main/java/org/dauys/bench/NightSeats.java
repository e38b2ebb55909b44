package org.dauys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.counting.Evidence;
import org.dauys.counting.Examination;
import org.dauys.counting.LiveCount;
import org.dauys.counting.Prospect;
import org.dauys.counting.TurnoutBounds;
import org.dauys.election.Body;
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
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Finding;
import org.dauys.protocol.FormReader;
import org.dauys.protocol.History;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Outcome;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Change;
import org.dauys.tabulation.HierarchyBuilder;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.RegisterBuilder;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one protocol costs on the night of the Mazhilis of 2023, of 10,000 stations: the totals above it, what the rules
 * find at its station, the seats, and which of them are certain. Shares of the lists are as they were, one of them at the
 * threshold. The protocol is taken back each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NightSeats {
    private static final int STATIONS = 10_000;
    private static final int REGIONS = 20;
    private static final int BELOW_REGION = 12;
    private static final int AWAITED_LEAST = 50;
    private static final String LAW = "kz/elections/2022-11-18";
    private static final String FORM = "kz/2023/mazhilis-list";
    private static final String CONTEST = "mazhilis-list";
    private static final Citation ENTRY = Citation.of("protocols.csv", "2");
    private static final Place PLACE = new Place("stations.csv", 2);

    /** Votes of a thousand: seven lists, then those against all. */
    private static final int[] SHARES = {539, 109, 86, 84, 68, 52, 23, 39};

    private static final List<String> LISTS =
            List.of("AMANAT", "AUYL", "RESPUBLICA", "AQ_JOL", "PPK", "JSDP", "BAYTAQ");

    /** How many of a hundred stations have reported. */
    @Param({"10", "50", "99"})
    public int reported;

    private Tabulation tabulation = empty();
    private Examination examination = examination(tabulation);
    private LiveCount live = live(tabulation);
    private int first;
    private int station;

    /** Lets the first stations report. */
    @Setup
    public void report() {
        tabulation = empty();
        examination = examination(tabulation);
        live = live(tabulation);
        first = Math.min(STATIONS / 100 * reported, STATIONS - AWAITED_LEAST);
        for (int i = 0; i < first; i++) {
            tabulation.put(CONTEST, i, figures(i), ENTRY);
        }
        station = first;
    }

    /** The totals. */
    @Benchmark
    public Change totals() {
        Change change = put();
        tabulation.takeBack(change);
        return change;
    }

    /** The totals and the findings of the station. */
    @Benchmark
    public List<Finding> findings() {
        Change change = put();
        List<Finding> found = examination.ofStation(change.station());
        tabulation.takeBack(change);
        return found;
    }

    /** The totals and the seats that follow. */
    @Benchmark
    public Outcome seats() {
        Change change = put();
        Outcome outcome = live.outcome(Reasoning.silent());
        tabulation.takeBack(change);
        return outcome;
    }

    /** The totals and the seats that are certain. */
    @Benchmark
    public Prospect certain() {
        Change change = put();
        Prospect prospect = live.prospect();
        tabulation.takeBack(change);
        return prospect;
    }

    /** All of it. */
    @Benchmark
    public List<Object> everything() {
        Change change = put();
        List<Object> all =
                List.of(examination.ofStation(change.station()), live.outcome(Reasoning.silent()), live.prospect());
        tabulation.takeBack(change);
        return all;
    }

    private Change put() {
        station = station + 1 < STATIONS ? station + 1 : first;
        return tabulation.put(CONTEST, station, figures(station), ENTRY);
    }

    private static Contest contest() {
        return new Contest(
                CONTEST,
                Text.same(CONTEST),
                "mazhilis",
                "mazhilis-list",
                Contest.CountedFrom.VOTES,
                List.of(new Constituency("KZ", Text.same("KZ"), 69)));
    }

    private static Tabulation empty() {
        var register = register();
        var ballot = new Ballot(contest(), List.of(layout()));
        return new Tabulation(register, List.of(new Sheet(register, ballot)));
    }

    private static Register register() {
        var hierarchy = new HierarchyBuilder("commissions.csv", new Findings());
        hierarchy.add(commission("TOP", Optional.empty(), Commission.Level.CENTRAL), PLACE);
        for (int region = 0; region < REGIONS; region++) {
            hierarchy.add(commission(region(region), Optional.of("TOP"), Commission.Level.REGIONAL), PLACE);
            for (int below = 0; below < BELOW_REGION; below++) {
                hierarchy.add(
                        commission(
                                region(region) + "-" + below,
                                Optional.of(region(region)),
                                Commission.Level.TERRITORIAL),
                        PLACE);
            }
        }
        var builder = new RegisterBuilder(hierarchy.build().orElseThrow(), List.of(contest()), new Findings());
        for (int i = 0; i < STATIONS; i++) {
            builder.add(
                    new Station(
                            String.format(Locale.ROOT, "S%05d", i),
                            region(i % REGIONS) + "-" + i / REGIONS % BELOW_REGION,
                            Station.Kind.ORDINARY,
                            ZoneOffset.ofHours(5),
                            "Ауыл",
                            voters(i),
                            List.of()),
                    PLACE);
        }
        return builder.build().orElseThrow();
    }

    private static String region(int region) {
        return String.format(Locale.ROOT, "R%02d", region);
    }

    private static Commission commission(String code, Optional<String> upper, Commission.Level level) {
        return new Commission(code, upper, level, Text.same(code));
    }

    private static RandomGenerator random(int station) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(station);
    }

    private static int voters(int station) {
        return 100 + random(station).nextInt(2_300);
    }

    /** Figures that agree with each other. */
    private static Figures figures(int station) {
        int voters = voters(station);
        int issued = voters * (45 + station % 20) / 100;
        int[] votes = new int[SHARES.length];
        int left = issued;
        for (int i = 1; i < SHARES.length; i++) {
            votes[i] = issued * SHARES[i] / 1_000;
            left -= votes[i];
        }
        votes[0] = left;
        Layout layout = layout();
        int[] lines = new int[layout.size()];
        lines[layout.line(Item.VOTERS_ON_LIST)] = voters;
        lines[layout.line(Item.BALLOTS_RECEIVED)] = voters + 50;
        lines[layout.line(Item.BALLOTS_ISSUED)] = issued;
        lines[layout.line(Item.BALLOTS_UNUSED)] = voters + 50 - issued;
        lines[layout.line(Item.BALLOTS_FOUND)] = issued;
        for (int i = 0; i < LISTS.size(); i++) {
            lines[layout.line(LISTS.get(i))] = votes[i];
        }
        lines[layout.line(Item.AGAINST_ALL)] = votes[LISTS.size()];
        return line -> lines[line];
    }

    private static Layout layout() {
        return Holder.LAYOUT;
    }

    /** The form and the law, read once. */
    private static final class Holder {
        private static final Findings FINDINGS = new Findings();
        private static final Layout LAYOUT = new Layout(
                FormReader.read(FORM, FORM, text(Path.of("forms", FORM + ".yaml")), FINDINGS)
                        .orElseThrow(
                                () -> new IllegalStateException(FINDINGS.all().toString())),
                LISTS);
        private static final Statute STATUTE = StatuteReader.read(
                        LAW, LAW, text(Path.of("laws", LAW + ".yaml")), FINDINGS)
                .orElseThrow(() -> new IllegalStateException(FINDINGS.all().toString()));

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static Examination examination(Tabulation tabulation) {
        var checks = new Checks(CONTEST, layout(), Map.of());
        var evidence = new Evidence(
                station -> Optional.of(new History(voters(station), voters(station) / 2)), List.of(), List.of());
        return new Examination(tabulation, Map.of(CONTEST, List.of(checks)), evidence);
    }

    private static LiveCount live(Tabulation tabulation) {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        LISTS.forEach(list -> parties.put(
                list,
                new Party(list, Text.same(list), Text.same(list), Party.Kind.PARTY, OptionalInt.empty(), "#000000")));
        Statute law = Holder.STATUTE;
        var election = new Election(
                "bench",
                Text.same("bench"),
                law.from(),
                law.id(),
                List.of(new Body("mazhilis", Text.same("mazhilis"), 69, Optional.empty())),
                List.of(contest()),
                parties,
                List.of(),
                Optional.empty());
        var frame = new ElectionRecord(
                election, new LinkedHashMap<>(), Map.of(), List.of(), List.of(), List.of(), Decisions.NONE);
        return new LiveCount(law, frame, tabulation, TurnoutBounds.ALL);
    }
}
