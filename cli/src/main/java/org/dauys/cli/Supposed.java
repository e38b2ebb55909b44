package org.dauys.cli;

import java.io.IOException;
import java.util.List;
import org.dauys.documents.Parallels;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.statute.Supposition;

/**
 * Finds the laws to suppose for an election, and counts it under its own first.
 *
 * @param desk says what is wrong
 */
record Supposed(Session session, Desk desk) {
    /** The laws to suppose. */
    @FunctionalInterface
    interface Choosing {
        /**
         * Reads them.
         *
         * @param findings receives every fault
         */
        List<Parallels.Choice> read(Findings findings) throws IOException;
    }

    /** What is done with the election under its own law and the others. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @return the exit code
         */
        int with(Result actual, List<Parallels.Choice> others);
    }

    /**
     * Works on an election and laws.
     *
     * @param laws reads the others
     * @return the exit code
     */
    int with(Opening.Ready ready, Choosing laws, Work work) throws IOException {
        if (Supposition.contestsOfLists(ready.statute(), ready.record()).isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-lists");
        }
        var findings = new Findings();
        List<Parallels.Choice> others = laws.read(findings);
        if (!findings.isEmpty()) {
            desk.say(findings.all());
            return Exit.BAD_INPUT.code();
        }
        return switch (Application.apply(ready.statute(), ready.record(), Reasoning.silent())) {
            case Outcome.Settled(var result) -> work.with(result, others);
            case Outcome.AwaitingDecision _ -> session.fail(Exit.AWAITING_DECISION, "fault.waiting");
            case Outcome.Refused(var faults) -> {
                desk.say(faults);
                yield Exit.REFUSED.code();
            }
        };
    }
}
