package org.dauys.counting;

import java.util.List;
import java.util.Map;
import org.dauys.protocol.History;
import org.dauys.protocol.TurnoutReport;

/**
 * What is known besides protocols, and with which rules compare them.
 *
 * @param before what stations had in the election before, by their position
 * @param uppers what upper commissions declare
 * @param reports reports of turnout, those of one commission in the order of their times
 */
public record Evidence(Map<Integer, History> before, List<UpperProtocol> uppers, List<TurnoutReport> reports) {
    /** Nothing besides protocols. */
    public static final Evidence NONE = new Evidence(Map.of(), List.of(), List.of());

    /** The evidence with its own lists. The map is kept as it is, for it may be of a million stations. */
    public Evidence {
        uppers = List.copyOf(uppers);
        reports = List.copyOf(reports);
    }
}
