package org.dauys.documents;

import java.util.Map;
import org.dauys.apportionment.VoterStep;
import org.dauys.figures.Fraction;

/** Sentences on the voters behind votes. */
record VoterSentences(Teller teller) {
    String of(VoterStep<?> step, Subject subject) {
        return switch (step) {
            case VoterStep.VoterNumbers numbers -> numbers(numbers, subject);
            case VoterStep.VotersTogether together ->
                teller.say(
                        "step-collected",
                        Map.of(
                                "what", new Titles(teller).kind(subject.line()),
                                "list", teller.own(together.result(), subject, this::number)));
            case VoterStep.InWholeNumbers whole -> new TallySentences(teller).collected(whole.result(), subject);
        };
    }

    private String number(Fraction voters) {
        return teller.words().rounded(voters, Teller.TWO);
    }

    private String numbers(VoterStep.VoterNumbers step, Subject subject) {
        Words words = teller.words();
        String seats = words.number(step.seats().value());
        String rule = step.rule().name();
        return subject.claimant()
                .map(name -> teller.say(
                        "step-voter-numbers-one",
                        Map.of(
                                "party", teller.option(subject.spot(), name),
                                "votes", words.number(step.votes().value().of(name)),
                                "seats", seats,
                                "number", number(step.result().of(name)),
                                "rule", rule)))
                .orElseGet(() -> teller.say(
                        "step-voter-numbers",
                        Map.of(
                                "seats",
                                seats,
                                "rule",
                                rule,
                                "list",
                                teller.own(step.result(), subject, this::number))));
    }
}
