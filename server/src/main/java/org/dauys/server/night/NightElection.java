package org.dauys.server.night;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.LiveCount;
import org.dauys.counting.TurnoutBounds;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.documents.live.Live;
import org.dauys.documents.night.Night;
import org.dauys.election.ElectionRecord;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Layout;
import org.dauys.statute.Statute;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;
import org.dauys.tabulation.Version;

/**
 * The election of the night: what does not change while it is counted.
 *
 * @param record the election; its votes are those of contests whose protocols are not taken
 * @param statute the law
 * @param files the stations, forms and rules; if it is a rehearsal, also the papers that were made up
 */
public record NightElection(ElectionRecord record, Statute statute, Night files) {
    /** The stations, with the commissions above them. */
    public Register register() {
        return files.register();
    }

    /** Says that the figures are made up, if they are. */
    public Optional<Night.Label> label() {
        return files.label();
    }

    /** The rules of each contest, by constituency. */
    public Map<String, List<Checks>> checks() {
        return Live.checks(files);
    }

    /** The night before anything happened. */
    NightState empty() {
        return new NightState(register(), files.ballots(), checks(), files.earlier()::of);
    }

    /** The count as a state has it, copied: it does not change with the state. */
    public Live copy(NightState state) {
        ElectionRecord decided = record.with(state.decisions());
        Tabulation copy = state.tabulation().copy();
        var count = new LiveCount(statute, decided, copy, TurnoutBounds.ALL);
        return new Live(decided, label(), count, state.examination().of(copy));
    }

    /** What stands on a paper that was made up for the rehearsal, by the code of the line; empty if none was made. */
    public Optional<Map<String, Integer>> rehearsed(Paper paper) {
        int station = register().position(paper.station());
        return files.protocols().sheets().stream()
                .filter(sheet -> sheet.ballot().id().equals(paper.contest()))
                .filter(sheet ->
                        station != Register.NONE && sheet.takesPart(station) && sheet.version(station) != Version.NONE)
                .findFirst()
                .map(sheet -> figures(sheet, station));
    }

    static Map<String, Integer> figures(Sheet sheet, int station) {
        Layout layout = sheet.layout(station);
        var figures = new HashMap<String, Integer>();
        for (int line = 0; line < layout.size(); line++) {
            if (sheet.at(station, line) != Figures.BLANK) {
                figures.put(layout.code(line), sheet.at(station, line));
            }
        }
        return figures;
    }
}
