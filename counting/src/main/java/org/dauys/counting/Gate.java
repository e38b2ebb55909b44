package org.dauys.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.Change;
import org.dauys.tabulation.Sheet;
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
        for (int station = 0; station < tabulation().register().size(); station++) {
            changes.addAll(settle(station));
        }
        return changes;
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
        Sheet sheet = tabulation().sheet(contest);
        State state = sheet.state(station);
        if (state.counts()) {
            return !isDecided(contest, station) && examination.isRefused(contest, station)
                    ? Optional.of(tabulation().setAside(contest, station))
                    : Optional.empty();
        }
        return state == State.QUARANTINED && !isDecided(contest, station) && !examination.isRefused(contest, station)
                ? Optional.of(tabulation().putBack(contest, station))
                : Optional.empty();
    }

    /** Whether the commission itself said last whether the protocol counts. */
    private boolean isDecided(String contest, int station) {
        return tabulation().changes(contest, station).stream()
                .flatMap(change -> change.act().stream())
                .anyMatch(act -> act instanceof Act.Clear || act instanceof Act.Quarantine);
    }

    private Tabulation tabulation() {
        return examination.tabulation();
    }
}
