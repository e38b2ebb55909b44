package org.dauys.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.live.Live;
import org.dauys.documents.night.Night;
import org.dauys.documents.night.NightReader;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Catalogue;
import org.dauys.protocol.Check;
import org.dauys.protocol.Form;
import org.dauys.protocol.Item;
import org.dauys.protocol.Line;
import org.dauys.reading.Findings;
import org.dauys.statute.Outcome;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;
import org.dauys.tabulation.Tabulation;

/**
 * A process of its own that reads the files of a night to all totals, tries every rule on every protocol, applies the
 * statute, and prints the totals of the regions.
 */
public final class NightTotals {
    private static final Text NAME = Text.same("bench");
    private static final String LAW = "kz/elections/2020-05-25";

    private NightTotals() {}

    /** Reads the folder that the argument names; the working directory has the laws. */
    public static void main(String... arguments) throws IOException {
        Live live = live(Path.of(arguments[0]));
        var found = new TreeMap<String, Integer>();
        live.findings().forEach(finding -> found.merge(finding.rule().code(), 1, Integer::sum));
        Outcome outcome = live.count().outcome(Reasoning.silent());
        for (int region = 1; region <= NightMaker.REGIONS; region++) {
            print(live.tabulation(), region);
        }
        if (!(outcome instanceof Outcome.Settled(var result))) {
            throw new IllegalStateException("The seats must be settled, not " + outcome);
        }
        System.out.println(
                "# findings " + found + "; " + result.contests().getFirst().seats());
        System.out.println("heap " + peak());
    }

    /** The night of a folder, added up and examined. */
    static Live live(Path folder) throws IOException {
        var findings = new Findings();
        ElectionRecord record = record();
        Path law = Path.of("laws", LAW + ".yaml");
        Statute statute = StatuteReader.read(LAW, law.toString(), Files.readString(law), findings)
                .orElseThrow();
        Optional<Night> night = NightReader.read(folder, record, _ -> Optional.of(form()), findings);
        return night.flatMap(read -> Live.of(record, statute, read, TurnoutBounds.ALL, findings))
                .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
    }

    private static void print(Tabulation tabulation, int region) {
        var row = new StringBuilder(
                tabulation.register().hierarchy().commission(region).code());
        for (String code : codes()) {
            row.append(' ').append(tabulation.ofCommission(NightMaker.CONTEST, region, code));
        }
        System.out.println(row);
    }

    /** The codes of all lines. */
    static List<String> codes() {
        return Stream.concat(
                        form().lines().stream()
                                .map(Line::item)
                                .filter(item -> item != Item.VOTES)
                                .map(Item::code),
                        IntStream.range(0, NightMaker.LISTS).mapToObj(NightMaker::list))
                .toList();
    }

    private static Form form() {
        List<Line> lines = EnumSet.range(Item.VOTERS_ON_LIST, Item.VOTES).stream()
                .map(item -> new Line(item, "", NAME, Citation.of("bench", "1")))
                .toList();
        Set<Item> items = lines.stream().map(Line::item).collect(Collectors.toSet());
        List<Check> checks = Catalogue.rules().stream()
                .filter(rule -> items.containsAll(rule.shape().needed()))
                .map(rule -> new Check(rule, rule.severity(), rule.tolerance(), Citation.of("bench", "1")))
                .toList();
        return new Form("bench/lists", NAME, Optional.empty(), lines, checks);
    }

    private static ElectionRecord record() {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        for (int list = 0; list < NightMaker.LISTS; list++) {
            String code = NightMaker.list(list);
            parties.put(code, new Party(code, NAME, NAME, Party.Kind.PARTY, OptionalInt.empty(), "#000000"));
        }
        var contest = new Contest(
                NightMaker.CONTEST,
                NAME,
                "body",
                "mazhilis-list",
                Contest.CountedFrom.VOTES,
                List.of(new Constituency("ALL", NAME, 98)));
        var election = new Election(
                "bench",
                NAME,
                LocalDate.of(2021, 1, 10),
                "bench",
                List.of(new Body("body", NAME, 100)),
                List.of(contest),
                parties,
                List.of(),
                Optional.empty());
        return new ElectionRecord(
                election, new LinkedHashMap<>(), Map.of(), List.of(), List.of(), List.of(), Decisions.NONE);
    }

    /** The greatest heap of the process in bytes: the sum of the peaks of its pools, which is never too little. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
