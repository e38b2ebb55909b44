package org.dauys.documents;

import java.util.HashMap;
import java.util.Map;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.LevelStep;
import org.dauys.statute.Leveling;

/** Sentences on tiers of seats. */
record LevelSentences(Teller teller) {
    String of(LevelStep<?> step, Subject subject) {
        return switch (step) {
            case LevelStep.MinimumSeats minimum -> minimum(minimum, subject);
            case LevelStep.WonBeyond beyond -> beyond(beyond, subject);
            case LevelStep.AtLeastInAll least ->
                teller.say(
                        "step-at-least",
                        Map.of(
                                "seats", least.seats().value(),
                                "minima", least.minima().value().total(),
                                "number", least.result()));
            case LevelStep.Rest rest -> rest(rest, subject);
            case LevelStep.WithPlaced placed -> placed(placed, subject);
            case LevelStep.WonByOthers others -> others(others, subject);
            case LevelStep.LinkedSeats linked -> linked(linked, subject);
        };
    }

    private String minimum(LevelStep.MinimumSeats step, Subject subject) {
        String rule = rule(step.minimum());
        return subject.claimant()
                .map(name -> teller.say(
                        "step-minimum-one",
                        Map.of(
                                "party", teller.option(subject.spot(), name),
                                "allotted", step.allotted().value().of(name),
                                "won", TallySentences.of(step.won().value(), name),
                                "least", step.result().of(name),
                                "rule", rule)))
                .orElseGet(() -> teller.say(
                        "step-minimum", Map.of("rule", rule, "list", teller.tally(subject.spot(), step.result()))));
    }

    static String rule(Leveling.GrowHouse.Minimum minimum) {
        return switch (minimum) {
            case LARGER_OF_BOTH -> "larger_of_both";
            case ROUNDED_UP_MEAN -> "rounded_up_mean";
        };
    }

    private String beyond(LevelStep.WonBeyond step, Subject subject) {
        var tallies = new TallySentences(teller);
        return subject.claimant()
                .map(name -> tallies.less(
                        subject,
                        name,
                        TallySentences.of(step.won().value(), name),
                        step.allotted().value().of(name)))
                .orElseGet(() -> tallies.collected(step.result(), subject));
    }

    private String rest(LevelStep.Rest step, Subject subject) {
        Words words = teller.words();
        long given = step.given().value().total();
        return teller.say(
                "step-less",
                Map.of(
                        "what", new Titles(teller).kind(subject.line()),
                        "from", words.number(step.seats().value()),
                        "off", words.number(given),
                        "left", words.number(step.result()),
                        "least", given > step.seats().value() ? "yes" : "no"));
    }

    private String placed(LevelStep.WithPlaced step, Subject subject) {
        return subject.claimant()
                .map(name -> teller.say(
                        "step-plus-one",
                        Map.of(
                                "party", teller.option(subject.spot(), name),
                                "one", TallySentences.of(step.before().value(), name),
                                "other", TallySentences.of(step.placed().value(), step.place() + "/" + name),
                                "number", step.result().of(name))))
                .orElseGet(() -> new TallySentences(teller).collected(step.result(), subject));
    }

    private String others(LevelStep.WonByOthers step, Subject subject) {
        return teller.say(
                "step-won-by-others",
                Map.of(
                        "least", step.least(),
                        "some", step.result().total() > 0 ? "yes" : "no",
                        "list", teller.own(step.result(), subject)));
    }

    private String linked(LevelStep.LinkedSeats step, Subject subject) {
        Words words = teller.words();
        Tally votes = step.votes().value();
        String house = words.number(step.house().value());
        String part = words.part(step.part().value());
        if (subject.claimant().isEmpty()) {
            return teller.say(
                    "step-lacking",
                    Map.of("part", part, "house", house, "list", teller.tally(subject.spot(), step.result())));
        }
        String party = subject.claimant().get();
        long won = TallySentences.of(step.won().value(), party);
        Fraction share = Fraction.of(step.house().value()).times(Fraction.of(votes.of(party), votes.total()));
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("party", teller.option(subject.spot(), party));
        arguments.put("house", house);
        arguments.put("votes", words.number(votes.of(party)));
        arguments.put("total", words.number(votes.total()));
        arguments.put("share", words.rounded(share, Teller.THREE));
        arguments.put("won", words.number(won));
        arguments.put("lacking", words.rounded(share.minus(Fraction.of(won)), Teller.THREE));
        arguments.put("part", part);
        arguments.put("seats", step.result().of(party));
        return teller.say("step-lacking-one", arguments);
    }
}
