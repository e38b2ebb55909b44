package org.dauys.documents.night;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.UpperProtocol;
import org.dauys.protocol.Change;
import org.dauys.protocol.TurnoutReport;
import org.dauys.reading.Findings;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.Acts;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Draft;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/**
 * The files of a night, read whole.
 *
 * @param register the stations, with the commissions above them
 * @param ballots the contests whose protocols are read
 * @param protocols the protocols
 * @param acts what was done to them, in the order of the file
 * @param repeats the protocols of repeat voting
 * @param uppers what upper commissions declared
 * @param turnout the reports of the turnout, in the order of the file
 * @param earlier what stations had in the election before
 * @param changes how the election changes checks, by the code of the rule
 * @param label says that these figures are made up, if they are
 */
public record Night(
        Register register,
        List<Ballot> ballots,
        Draft protocols,
        List<Act> acts,
        Draft repeats,
        List<UpperProtocol> uppers,
        List<TurnoutReport> turnout,
        Earlier earlier,
        Map<String, Change> changes,
        Optional<Label> label) {
    /**
     * The label of figures that are made up.
     *
     * @param seed the seed from which they were drawn
     * @param stations how many stations were made
     * @param faults which faults were planted; empty if none
     */
    public record Label(long seed, long stations, String faults) {}

    /** The night with its own collections. */
    public Night {
        ballots = List.copyOf(ballots);
        acts = List.copyOf(acts);
        uppers = List.copyOf(uppers);
        turnout = List.copyOf(turnout);
        changes = Map.copyOf(changes);
    }

    /**
     * The totals after all acts. The sheets of the protocols belong to the tabulation from now on, so this is asked once.
     *
     * @param findings receives why an act does not fit; then nothing is given
     */
    public Optional<Tabulation> tabulate(Findings findings) {
        var tabulation = new Tabulation(register, protocols.sheets());
        List<Sheet> again = repeats.sheets();
        return Acts.apply(tabulation, acts, again, findings).map(_ -> tabulation);
    }
}
