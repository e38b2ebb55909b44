package org.dauys.documents;

import java.util.HashMap;
import java.util.Map;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.SecondCountStep;

/** Sentences on what a first count leaves over and what becomes of it. */
record SecondCountSentences(Teller teller) {
    String of(SecondCountStep step, Subject subject) {
        return switch (step) {
            case SecondCountStep.LeftOver left -> left(left, subject);
            case SecondCountStep.WholeShares whole -> whole(whole, subject);
            case SecondCountStep.InTurn turn -> turn(turn, subject);
        };
    }

    private String left(SecondCountStep.LeftOver step, Subject subject) {
        Words words = teller.words();
        return subject.claimant()
                .map(name -> teller.say(
                        "step-left-over-one",
                        Map.of(
                                "party", teller.option(subject.spot(), name),
                                "votes", words.number(step.votes().value().of(name)),
                                "seats", words.number(step.seats().value().of(name)),
                                "quota", words.exact(step.quota().value()),
                                "left", words.number(step.result().of(name)))))
                .orElseGet(() -> new TallySentences(teller).collected(step.result(), subject));
    }

    private String whole(SecondCountStep.WholeShares step, Subject subject) {
        Words words = teller.words();
        Tally votes = step.votes().value();
        long base = step.base().value();
        long seats = step.seats().value();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("least", step.least().value());
        if (subject.claimant().isEmpty()) {
            arguments.put("list", teller.tally(subject.spot(), step.result()));
            return teller.say("step-whole-shares", arguments);
        }
        String party = subject.claimant().get();
        Fraction share = Fraction.of(votes.of(party), base).times(Fraction.of(seats));
        arguments.put("party", teller.option(subject.spot(), party));
        arguments.put("votes", words.number(votes.of(party)));
        arguments.put("base", words.number(base));
        arguments.put("all", words.number(seats));
        arguments.put("share", words.rounded(share, Teller.THREE));
        arguments.put("seats", step.result().of(party));
        return teller.say("step-whole-shares-one", arguments);
    }

    private String turn(SecondCountStep.InTurn step, Subject subject) {
        Tally had = step.whole().value();
        String told = subject.claimant()
                .map(name -> teller.say(
                        "step-plus-one",
                        Map.of(
                                "party", teller.option(subject.spot(), name),
                                "one", had.of(name),
                                "other", step.result().of(name) - had.of(name),
                                "number", step.result().of(name))))
                .orElseGet(() -> teller.say(
                        "step-in-turn",
                        Map.of(
                                "left",
                                step.seats().value() - had.total(),
                                "list",
                                teller.tally(subject.spot(), step.result()))));
        return step.decision()
                .map(taken ->
                        told + " " + teller.decided(taken, "none", teller.options(subject.spot(), taken.chosen())))
                .orElse(told);
    }
}
