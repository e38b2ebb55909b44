package org.dauys.documents;

import java.util.List;
import java.util.Map;
import org.dauys.apportionment.CompensationStep;
import org.dauys.figures.Tally;

/** Sentences on seats in all, of which some were won elsewhere. */
record CompensationSentences(Teller teller) {
    String of(CompensationStep<?> step, Subject subject) {
        return switch (step) {
            case CompensationStep.SeatsLeft left -> left(left);
            case CompensationStep.NoneDue _ -> teller.say("step-none-due", Map.of());
            case CompensationStep.Staying staying -> staying(staying, subject);
            case CompensationStep.SeatsInAll inAll -> inAll(inAll, subject);
            case CompensationStep.GrownHouse grown -> grown(grown, subject);
        };
    }

    private String left(CompensationStep.SeatsLeft step) {
        Tally won = step.won().value();
        long taken = won.claimants().names().stream()
                .filter(name -> !step.takingPart().value().claimants().contains(name))
                .mapToLong(won::of)
                .sum();
        Words words = teller.words();
        return teller.say(
                "step-house-left",
                Map.of(
                        "seats", words.number(step.seats().value()),
                        "taken", words.number(taken),
                        "left", words.number(step.result())));
    }

    private String staying(CompensationStep.Staying step, Subject subject) {
        Tally due = step.due().value();
        Tally won = step.won().value();
        if (subject.claimant().isPresent()) {
            return wonOfDue(
                    "step-staying-one", "party", subject, subject.claimant().get(), due, won);
        }
        List<String> stay = step.result().claimants().names();
        List<String> leave = step.votes().value().claimants().names().stream()
                .filter(name -> !stay.contains(name))
                .map(name -> wonOfDue("won-of-due", "name", subject, name, due, won))
                .toList();
        return teller.say(
                "step-staying",
                Map.of(
                        "leaving", leave.isEmpty() ? "no" : "yes",
                        "out", teller.words().list(leave),
                        "list", stay.isEmpty() ? "—" : teller.options(subject.spot(), stay)));
    }

    private String wonOfDue(String key, String who, Subject subject, String name, Tally due, Tally won) {
        return teller.say(
                key,
                Map.of(
                        who,
                        teller.option(subject.spot(), name),
                        "due",
                        TallySentences.of(due, name),
                        "won",
                        TallySentences.of(won, name)));
    }

    private String inAll(CompensationStep.SeatsInAll step, Subject subject) {
        return subject.claimant()
                .map(name -> {
                    long due = TallySentences.of(step.due().value(), name);
                    long won = TallySentences.of(step.won().value(), name);
                    return teller.say(
                            "step-in-all-one",
                            Map.of(
                                    "party",
                                    teller.option(subject.spot(), name),
                                    "due",
                                    due,
                                    "won",
                                    won,
                                    "more",
                                    won > due ? "yes" : "no",
                                    "seats",
                                    step.result().of(name)));
                })
                .orElseGet(() ->
                        teller.say("step-in-all", Map.of("list", teller.tally(subject.spot(), step.result()))));
    }

    private String grown(CompensationStep.GrownHouse step, Subject subject) {
        Words words = teller.words();
        return teller.say(
                "step-grown",
                Map.of(
                        "list", teller.tally(subject.spot(), step.minima().value()),
                        "uncovered", step.uncovered().value(),
                        "seats", words.number(step.seats().value()),
                        "enough", step.result().equals(step.seats().value()) ? "yes" : "no",
                        "house", words.number(step.result()),
                        "divisors", teller.divisors(step.divisors())));
    }
}
