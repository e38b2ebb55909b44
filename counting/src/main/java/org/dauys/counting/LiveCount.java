package org.dauys.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dauys.election.Constituency;
import org.dauys.election.Count;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Statute;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;

/**
 * An election as its protocols have it so far: the seats that follow, and which of them are certain.
 *
 * <p>Nothing is kept: each answer is found anew from the totals of the tabulation, which change with every protocol.
 */
public final class LiveCount {
    private final Statute statute;
    private final ElectionRecord frame;
    private final Tabulation tabulation;
    private final TurnoutBounds bounds;

    /**
     * A live count.
     *
     * @param statute the law
     * @param frame the election; its votes stand for contests without a sheet alone
     * @param tabulation the protocols so far
     * @param bounds what is assumed of stations whose votes are to come
     */
    public LiveCount(Statute statute, ElectionRecord frame, Tabulation tabulation, TurnoutBounds bounds) {
        this.statute = statute;
        this.frame = frame;
        this.tabulation = tabulation;
        this.bounds = bounds;
    }

    /** The same election and law with other protocols of the same contests. */
    public LiveCount of(Tabulation other) {
        return new LiveCount(statute, frame, other, bounds);
    }

    /** The law. */
    public Statute statute() {
        return statute;
    }

    /** What is assumed of stations whose votes are to come. */
    public TurnoutBounds bounds() {
        return bounds;
    }

    /** The protocols. */
    public Tabulation tabulation() {
        return tabulation;
    }

    /** The election with the votes of all protocols that count, as {@code total} figures of the tabulation. */
    public ElectionRecord record() {
        SequencedMap<String, Votes> votes = new LinkedHashMap<>(frame.votes());
        tabulation
                .sheets()
                .keySet()
                .forEach(contest -> tabulation.votes(contest).forEach(some -> votes.put(some.constituency(), some)));
        return frame.with(votes);
    }

    /** Whether every constituency has votes: a statute can be applied only then. */
    public boolean hasVotes() {
        return record().votes().values().stream()
                .allMatch(votes -> votes.options().values().stream().anyMatch(count -> count.votes() > 0));
    }

    /**
     * The seats that follow from the protocols so far.
     *
     * @param reasoning where every step is concluded
     */
    public Outcome outcome(Reasoning reasoning) {
        return Application.apply(statute, record(), reasoning);
    }

    /** Which seats are certain. Disputed protocols count in the totals; here they are taken as still to come. */
    public Prospect prospect() {
        Map<String, Awaited> awaited = new HashMap<>();
        SequencedMap<String, Votes> sure = new LinkedHashMap<>(record().votes());
        tabulation.sheets().values().forEach(sheet -> {
            var pending = new Pending(sheet);
            pending.awaited().forEach(some -> awaited.put(some.constituency(), some));
            pending.withoutDisputed(sure);
        });
        return Prospect.of(statute, frame.with(sure), awaited);
    }

    /** The stations of a constituency whose votes are to come or not sure, those with most voters first. */
    public List<AwaitedStation> awaited(String contest, String constituency) {
        Sheet sheet = tabulation.sheet(contest);
        List<Constituency> constituencies = sheet.ballot().contest().constituencies();
        List<AwaitedStation> stations = new ArrayList<>();
        for (int i = 0; i < tabulation.register().size(); i++) {
            if (isAwaited(sheet, i)
                    && constituencies.get(sheet.constituency(i)).code().equals(constituency)) {
                stations.add(new AwaitedStation(
                        tabulation.register().code(i),
                        sheet.state(i),
                        bounds.mostOf(tabulation.register().voters(i))));
            }
        }
        stations.sort(AwaitedStation.LARGEST_FIRST);
        return stations;
    }

    private static boolean isAwaited(Sheet sheet, int station) {
        return sheet.takesPart(station) && sheet.state(station) != State.COUNTED;
    }

    /** What is to come in the constituencies of one contest. */
    private final class Pending {
        private final Sheet sheet;
        private final TurnoutBounds.InNumbers numbers = bounds.inNumbers();
        private final int[] stations;
        private final long[] least;
        private final long[] most;
        private final List<Integer> disputed = new ArrayList<>();

        Pending(Sheet sheet) {
            this.sheet = sheet;
            int constituencies = sheet.ballot().layouts().size();
            this.stations = new int[constituencies];
            this.least = new long[constituencies];
            this.most = new long[constituencies];
            for (int i = 0; i < tabulation.register().size(); i++) {
                if (isAwaited(sheet, i)) {
                    add(i);
                }
            }
        }

        private void add(int station) {
            int constituency = sheet.constituency(station);
            long voters = tabulation.register().voters(station);
            stations[constituency]++;
            least[constituency] = Math.addExact(least[constituency], numbers.leastOf(voters));
            most[constituency] = Math.addExact(most[constituency], numbers.mostOf(voters));
            if (sheet.state(station) == State.DISPUTED) {
                disputed.add(station);
            }
        }

        private String code(int constituency) {
            return sheet.ballot().contest().constituencies().get(constituency).code();
        }

        List<Awaited> awaited() {
            List<Awaited> awaited = new ArrayList<>();
            for (int i = 0; i < stations.length; i++) {
                awaited.add(new Awaited(code(i), stations[i], least[i], most[i]));
            }
            return awaited;
        }

        /** Takes the figures of disputed protocols out of the votes. */
        void withoutDisputed(SequencedMap<String, Votes> votes) {
            for (int station : disputed) {
                String code = code(sheet.constituency(station));
                votes.computeIfPresent(code, (_, some) -> less(some, station));
            }
        }

        private Votes less(Votes votes, int station) {
            Layout layout = sheet.layout(station);
            SequencedMap<String, Count> options = new LinkedHashMap<>();
            votes.options().forEach((option, count) -> options.put(option, less(count, station, layout.line(option))));
            Map<Reserved, Count> reserved = new EnumMap<>(Reserved.class);
            votes.reserved()
                    .forEach((what, count) -> reserved.put(
                            what,
                            less(
                                    count,
                                    station,
                                    switch (what) {
                                        case AGAINST_ALL -> layout.line(Item.AGAINST_ALL);
                                        case INVALID -> layout.line(Item.BALLOTS_INVALID);
                                        case BLANK -> Layout.NONE;
                                    })));
            return new Votes(votes.constituency(), options, reserved);
        }

        private Count less(Count count, int station, int line) {
            int figure = line == Layout.NONE ? Figures.BLANK : sheet.at(station, line);
            return new Count(count.votes() - Math.max(0, figure), count.entry(), count.source());
        }
    }
}
