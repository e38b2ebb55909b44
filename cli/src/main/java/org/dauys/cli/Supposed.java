package org.dauys.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.documents.Parallels;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.dauys.statute.Supposition;

/**
 * Finds the laws to suppose for an election, and counts it under its own first.
 *
 * @param desk says what is wrong
 */
record Supposed(Session session, Desk desk) {
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
     * @param names the laws, each an id, or an id and a section with a colon between
     * @return the exit code
     */
    int with(Opening.Ready ready, List<String> names, Work work) throws IOException {
        if (Supposition.contestsOfLists(ready.statute(), ready.record()).isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-lists");
        }
        var findings = new Findings();
        List<Parallels.Choice> others = new ArrayList<>();
        for (String name : names) {
            String[] words = name.split(":", 2);
            Optional<Statute> statute = ready.laws().statute(words[0], new Place("--law", 0), findings);
            List<String> section = words.length == 2 ? List.of(words[1]) : List.of();
            if (statute.isPresent()
                    && !Supposition.canRule(statute.get(), section.stream().findFirst())) {
                return session.fail(Exit.BAD_INPUT, "fault.no-section", name);
            }
            statute.ifPresent(law -> others.add(new Parallels.Choice(law, section)));
        }
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
