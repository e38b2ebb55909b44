package org.dauys.documents.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dauys.counting.Evidence;
import org.dauys.counting.Examination;
import org.dauys.counting.Gate;
import org.dauys.counting.LiveCount;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.night.Night;
import org.dauys.election.ElectionRecord;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Layout;
import org.dauys.reading.Findings;
import org.dauys.statute.Statute;
import org.dauys.tabulation.Acts;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Tabulation;

/**
 * A night that was read, added up and examined.
 *
 * @param record the election; votes come from the protocols
 * @param label says that the figures are made up, if they are
 * @param count the totals and the seats that follow
 * @param examination the rules
 */
public record Live(ElectionRecord record, Optional<Night.Label> label, LiveCount count, Examination examination) {
    /**
     * Adds up a night: protocols that a rule refuses are set aside, then what was done to protocols is applied, and those
     * that were corrected are examined again.
     *
     * @param bounds what is assumed of stations whose votes are to come
     * @param findings receives why an act does not fit; then nothing is given
     */
    public static Optional<Live> of(
            ElectionRecord record, Statute statute, Night night, TurnoutBounds bounds, Findings findings) {
        var tabulation = new Tabulation(night.register(), night.protocols().sheets());
        var examination = new Examination(tabulation, checks(night), evidence(night));
        var gate = new Gate(examination);
        unsettled(gate, night.register().size()).forEach(gate::settle);
        var changes = Acts.apply(tabulation, night.acts(), night.repeats().sheets(), findings);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        changes.get().stream().mapToInt(change -> change.station()).distinct().forEach(gate::settle);
        return Optional.of(
                new Live(record, night.label(), new LiveCount(statute, record, tabulation, bounds), examination));
    }

    /** The stations that the gate must settle, found by two threads. */
    private static IntStream unsettled(Gate gate, int stations) {
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            var first = CompletableFuture.supplyAsync(
                    () -> gate.unsettled(0, stations / 2).toArray(), threads);
            int[] second = gate.unsettled(stations / 2, stations).toArray();
            return IntStream.concat(IntStream.of(first.join()), IntStream.of(second));
        }
    }

    /** The rules of each contest of a night, by constituency. */
    public static SequencedMap<String, List<Checks>> checks(Night night) {
        SequencedMap<String, List<Checks>> checks = new LinkedHashMap<>();
        for (Ballot ballot : night.ballots()) {
            List<Checks> own = new ArrayList<>();
            for (Layout layout : ballot.layouts()) {
                own.add(new Checks(ballot.id(), layout, night.changes()));
            }
            checks.put(ballot.id(), own);
        }
        return checks;
    }

    private static Evidence evidence(Night night) {
        return new Evidence(night.earlier()::of, night.uppers(), night.turnout());
    }

    /** The night as it is now: protocols that come later change this or the copy, never both. */
    public Live copy() {
        Tabulation copy = tabulation().copy();
        return new Live(record, label, count.of(copy), examination.of(copy));
    }

    /** The protocols with their totals. */
    public Tabulation tabulation() {
        return count.tabulation();
    }

    /** Everything that the rules find, the gravest first, then by subject. */
    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        examination.all(found::add);
        found.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.rule().code())
                .thenComparing(Finding::subject)
                .thenComparing(Finding::contest)
                .thenComparingInt(Finding::line));
        return found;
    }
}
