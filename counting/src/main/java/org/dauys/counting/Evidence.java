package org.dauys.counting;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dauys.protocol.History;
import org.dauys.protocol.TurnoutReport;

/**
 * What is known besides protocols, and with which rules compare them.
 *
 * @param before what stations had in the election before, by their position
 * @param uppers what upper commissions declare
 * @param reports reports of turnout, those of one commission in the order of their times
 */
public record Evidence(IntFunction<Optional<History>> before, List<UpperProtocol> uppers, List<TurnoutReport> reports) {
    /** Nothing besides protocols. */
    public static final Evidence NONE = new Evidence(_ -> Optional.empty(), List.of(), List.of());

    /** The evidence with its own lists. */
    public Evidence {
        uppers = List.copyOf(uppers);
        reports = List.copyOf(reports);
    }
}
