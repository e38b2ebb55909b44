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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dauys.counting.Evidence;
import org.dauys.counting.Examination;
import org.dauys.counting.Gate;
import org.dauys.counting.LiveCount;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.Headway;
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
    private static final int THREADS = 2;

    /** How many stations a thread examines at a time. */
    private static final int PIECE = 1 << 15;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.rule().code())
            .thenComparing(Finding::subject)
            .thenComparing(Finding::contest)
            .thenComparingInt(Finding::line);

    /** Adds up a night that nobody waits for. */
    public static Optional<Live> of(
            ElectionRecord record, Statute statute, Night night, TurnoutBounds bounds, Findings findings) {
        return of(record, statute, night, bounds, findings, Headway.UNWATCHED);
    }

    /**
     * Adds up a night: protocols that a rule refuses are set aside, then what was done to protocols is applied, and those
     * that were corrected are examined again.
     *
     * @param bounds what is assumed of stations whose votes are to come
     * @param findings receives why an act does not fit; then nothing is given
     * @param headway is told how far it is
     */
    public static Optional<Live> of(
            ElectionRecord record,
            Statute statute,
            Night night,
            TurnoutBounds bounds,
            Findings findings,
            Headway headway) {
        var tabulation = new Tabulation(night.register(), night.protocols().sheets());
        var examination = new Examination(tabulation, checks(night), evidence(night));
        var gate = new Gate(examination);
        for (int station : unsettled(gate, night.register().size(), headway)) {
            gate.settle(station);
        }
        var changes = Acts.apply(tabulation, night.acts(), night.repeats().sheets(), findings);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        changes.get().stream().mapToInt(change -> change.station()).distinct().forEach(gate::settle);
        return Optional.of(
                new Live(record, night.label(), new LiveCount(statute, record, tabulation, bounds), examination));
    }

    /** Works on stations, from one position to another that is left out. */
    @FunctionalInterface
    private interface Piece<T> {
        T of(int from, int to);
    }

    /** What comes of each piece of all stations, in their order. */
    private static <T> List<CompletableFuture<T>> pieces(
            ExecutorService threads, int stations, Headway.Sum done, Piece<T> work) {
        List<CompletableFuture<T>> pieces = new ArrayList<>();
        for (int from = 0; from < stations; from += PIECE) {
            int first = from;
            int end = Math.min(stations - from, PIECE) + from;
            pieces.add(CompletableFuture.supplyAsync(
                    () -> {
                        T piece = work.of(first, end);
                        done.add(end - first);
                        return piece;
                    },
                    threads));
        }
        return pieces;
    }

    /** The stations that the gate must settle. */
    private static int[] unsettled(Gate gate, int stations, Headway headway) {
        var done = new Headway.Sum(headway, Headway.Part.SET_ASIDE, 0, stations);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            return pieces(
                            threads,
                            stations,
                            done,
                            (from, to) -> gate.unsettled(from, to).toArray())
                    .stream()
                    .flatMapToInt(piece -> IntStream.of(piece.join()))
                    .toArray();
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
        return findings(Headway.UNWATCHED);
    }

    /**
     * Everything that the rules find, the gravest first, then by subject.
     *
     * @param headway is told how far it is
     */
    public List<Finding> findings(Headway headway) {
        int stations = tabulation().register().size();
        var done = new Headway.Sum(headway, Headway.Part.EXAMINE, 0, stations);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            var around = CompletableFuture.supplyAsync(() -> found(examination::around), threads);
            var pieces =
                    pieces(threads, stations, done, (from, to) -> found(each -> examination.stations(from, to, each)));
            // What is equal in this order stays in that of its piece, which no thread changes.
            return Stream.concat(Stream.of(around), pieces.stream())
                    .flatMap(piece -> piece.join().stream())
                    .sorted(ORDER)
                    .toList();
        }
    }

    private static List<Finding> found(Consumer<Consumer<Finding>> examine) {
        List<Finding> found = new ArrayList<>();
        examine.accept(found::add);
        return found;
    }
}
