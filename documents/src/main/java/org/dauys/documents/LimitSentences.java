package org.dauys.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.MajoritySeat;
import org.dauys.apportionment.MostSeats;
import org.dauys.apportionment.SeatGivenUp;
import org.dauys.apportionment.Standing;
import org.dauys.figures.Figure;

/** Sentences on how many seats each can have, and on the seat of a majority. */
record LimitSentences(Teller teller) {
    String of(MostSeats step, Subject subject) {
        Words words = teller.words();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("list", teller.own(step.result(), subject));
        arguments.put("bar", step.bar().isPresent() ? "yes" : "no");
        arguments.put(
                "part", step.bar().map(bar -> words.part(bar.part().value())).orElse(""));
        arguments.put(
                "quota",
                step.bar()
                        .map(bar -> words.rounded(bar.quota().value(), Teller.TWO))
                        .orElse(""));
        arguments.put(
                "needed",
                step.bar().map(bar -> words.rounded(bar.votes(), Teller.TWO)).orElse(""));
        arguments.put("each", step.each().map(Figure::value).orElse(0L));
        arguments.put("limited", step.candidates().isPresent() ? "yes" : "no");
        return teller.say("step-most", arguments);
    }

    String of(MajoritySeat step, Subject subject) {
        Words words = teller.words();
        Optional<String> party = step.result().changed().stream().findFirst();
        return teller.say(
                "step-majority",
                Map.of(
                        "some", party.isPresent() ? "yes" : "no",
                        "party",
                                party.map(name -> teller.option(subject.spot(), name))
                                        .orElse(""),
                        "votes",
                                party.map(step.votes().value()::of)
                                        .map(words::number)
                                        .orElse(""),
                        "total", words.number(step.votes().value().total()),
                        "had",
                                party.map(step.standing().value()::part)
                                        .map(words::number)
                                        .orElse(""),
                        "seats", words.number(step.seats().value())));
    }

    String of(SeatGivenUp step, Subject subject) {
        Standing after = step.result();
        List<String> names = after.isTied() ? after.tied() : after.changed();
        return teller.say(
                "step-given-up",
                Map.of(
                        "tied", after.isTied() ? "yes" : "no",
                        "places", after.places(),
                        "list", teller.options(subject.spot(), names)));
    }
}
