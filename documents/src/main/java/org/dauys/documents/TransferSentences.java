package org.dauys.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.TransferStep;

/** Sentences on votes that are carried to lists, and on seats set aside. */
record TransferSentences(Teller teller) {
    String of(TransferStep<?> step, Subject subject) {
        return switch (step) {
            case TransferStep.Fragments fragments -> fragments(fragments, subject);
            case TransferStep.WithCarried carried -> carried(carried, subject);
            case TransferStep.Without(var _, var votes, var admitted) ->
                some(
                        "step-without",
                        Map.of(),
                        votes.value().claimants().names().stream()
                                .filter(name -> !admitted.value().claimants().contains(name))
                                .toList(),
                        subject);
            case TransferStep.PreferentialQuota quota -> quota(quota);
            case TransferStep.PreferentialSeats seats ->
                some(
                        "step-preferential-seats",
                        Map.of("quota", teller.words().number(seats.quota().value())),
                        seats.result().claimants().names().stream()
                                .filter(name -> seats.result().of(name) > 0)
                                .toList(),
                        subject);
            case TransferStep.SeatsLeft left ->
                teller.say(
                        "step-less",
                        Map.of(
                                "what", new Titles(teller).kind(subject.line()),
                                "from", teller.words().number(left.seats().value()),
                                "off",
                                        teller.words()
                                                .number(left.aside().value().total()),
                                "left", teller.words().number(left.result()),
                                "least", "no"));
            case TransferStep.SeatsTogether seats ->
                teller.say("step-seats", Map.of("list", teller.own(seats.result(), subject)));
        };
    }

    private String some(String key, Map<String, ?> more, List<String> names, Subject subject) {
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.put("some", names.isEmpty() ? "no" : "yes");
        arguments.put("list", teller.options(subject.spot(), names));
        return teller.say(key, arguments);
    }

    private String fragments(TransferStep.Fragments step, Subject subject) {
        Tally votes = step.votes().value();
        Optional<String> winner = votes.claimants().names().stream()
                .filter(name -> step.seats().value().of(name) > 0)
                .findFirst();
        long most = winner.map(votes::of).orElse(0L);
        long second = votes.claimants().names().stream()
                .filter(name -> !winner.equals(Optional.of(name)))
                .mapToLong(votes::of)
                .max()
                .orElse(0);
        Words words = teller.words();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("rule", carried(step.losers(), step.surplus()));
        arguments.put("won", step.surplus() && winner.isPresent() ? "yes" : "no");
        arguments.put(
                "winner",
                winner.map(name -> teller.names().option(place(subject), name)).orElse(""));
        arguments.put("votes", words.number(most));
        arguments.put("second", words.number(second));
        arguments.put("surplus", words.number(Math.max(0, most - second - 1)));
        arguments.put("some", step.result().total() > 0 ? "yes" : "no");
        arguments.put("list", teller.own(step.result(), subject));
        return teller.say("step-fragments", arguments);
    }

    /** Which votes are carried, by the words that catalogues have for it. */
    static String carried(boolean losers, boolean surplus) {
        return losers ? (surplus ? "both" : "losers") : (surplus ? "surplus" : "none");
    }

    /** The code of the constituency from which votes are carried: the last word of the path. */
    private static String place(Subject subject) {
        return subject.last();
    }

    private String carried(TransferStep.WithCarried step, Subject subject) {
        Words words = teller.words();
        return subject.claimant()
                .map(party -> teller.say(
                        "step-with-carried-one",
                        Map.of(
                                "party", teller.option(subject.spot(), party),
                                "votes", words.number(step.votes().value().of(party)),
                                "carried", words.number(step.carried().value().of(party)),
                                "sum", words.number(step.result().of(party)))))
                .orElseGet(() -> new TallySentences(teller).collected(step.result(), subject));
    }

    private String quota(TransferStep.PreferentialQuota step) {
        Words words = teller.words();
        long votes = step.votes().value().total();
        long preferred = step.preferred().value().total();
        Fraction exact = Fraction.of(
                        Math.addExact(votes, preferred), step.seats().value())
                .times(step.part().value());
        return teller.say(
                "step-preferential-quota",
                Map.of(
                        "votes", words.number(votes),
                        "preferred", words.number(preferred),
                        "seats", words.number(step.seats().value()),
                        "part", words.part(step.part().value()),
                        "exact", words.rounded(exact, Teller.TWO),
                        "quota", words.number(step.result())));
    }
}
