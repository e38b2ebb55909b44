package org.dauys.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.Change;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;

/**
 * Keeps a protocol out of the totals while a rule refuses it: it is set aside when the rule finds something and counts
 * again when, corrected, it no longer does. A commission that clears a protocol lets it count as it is; one that
 * quarantines it keeps it out whatever the rules say.
 *
 * @param examination the rules and the protocols
 */
public record Gate(Examination examination) {
    /** Settles all stations. */
    public List<Change> settle() {
        List<Change> changes = new ArrayList<>();
        for (int station : unsettled(0, tabulation().register().size()).toArray()) {
            changes.addAll(settle(station));
        }
        return changes;
    }

    /**
     * The stations, from one position to another that is left out, at which {@link #settle(int)} would change something.
     * Several threads may ask while nothing changes.
     */
    public IntStream unsettled(int from, int to) {
        List<Examination.Refusals> contests = tabulation().sheets().keySet().stream()
                .map(examination::refusals)
                .toList();
        return IntStream.range(from, to).filter(station -> isUnsettled(contests, station));
    }

    private boolean isUnsettled(List<Examination.Refusals> contests, int station) {
        for (Examination.Refusals contest : contests) {
            if (isUnsettled(contest, station)) {
                return true;
            }
        }
        return false;
    }

    /** Settles one station, for all its contests. */
    public List<Change> settle(int station) {
        List<Change> changes = new ArrayList<>();
        for (String contest : tabulation().sheets().keySet()) {
            settle(contest, station).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<Change> settle(String contest, int station) {
        if (!isUnsettled(examination.refusals(contest), station)) {
            return Optional.empty();
        }
        return Optional.of(
                tabulation().sheet(contest).state(station).counts()
                        ? tabulation().setAside(contest, station)
                        : tabulation().putBack(contest, station));
    }

    /** Whether a protocol counts though it is refused, or is set aside though it is not, and nobody decided so. */
    private boolean isUnsettled(Examination.Refusals contest, int station) {
        State state = contest.sheet().state(station);
        return (state.counts() || state == State.QUARANTINED)
                && contest.has(station) == state.counts()
                && !isDecided(contest.sheet().ballot().id(), station);
    }

    /**
     * Whether the commission itself said whether the protocol counts. That it was cleared holds for the figures of that day:
     * when they are corrected or counted again, the rules are asked anew. What was said of voting that was found invalid
     * later is not said of the protocol of the repeat voting.
     */
    private boolean isDecided(String contest, int station) {
        boolean cleared = false;
        boolean quarantined = false;
        for (Change change : tabulation().changes(contest, station)) {
            if (change.act().isPresent()) {
                switch (change.act().get()) {
                    case Act.Clear _ -> {
                        cleared = true;
                        quarantined = false;
                    }
                    case Act.Quarantine _ -> quarantined = true;
                    case Act.Correct _, Act.Recount _ -> cleared = false;
                    case Act.Invalidate _ -> {
                        cleared = false;
                        quarantined = false;
                    }
                    case Act.Dispute _, Act.Settle _ -> {}
                }
            }
        }
        return cleared || quarantined;
    }

    private Tabulation tabulation() {
        return examination.tabulation();
    }
}
