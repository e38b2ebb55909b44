package org.dauys.documents;

import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.statute.Provision;
import org.dauys.statute.Result;
import org.dauys.statute.Section;

/** What open points of the law are about, and what may be chosen there. */
record Readings(Teller teller) {
    /** What was, or may be, chosen: a reading of the law, or what happens in a situation. */
    String chosen(Spot spot, String question, String choice) {
        return ask(spot, question)
                .flatMap(ask -> Optional.ofNullable(ask.readings().get(choice)))
                .map(reading -> said(reading.clause()))
                .or(() -> switch (choice) {
                    case "unfilled", "repeat-election", "elected" ->
                        Optional.of(teller.say("choice", Map.of("choice", choice.replace('-', '_'))));
                    default -> Optional.empty();
                })
                .orElseGet(() -> teller.option(spot, choice));
    }

    /** What the law, as far as it is known, says of the point. */
    Optional<String> said(Question question) {
        Path path = question.path();
        Spot spot = Spot.of(teller.result().record(), path);
        Optional<String> asked = ask(spot, path.last()).map(ask -> said(ask.clause()));
        return asked.or(() -> section(spot).stream()
                .flatMap(section -> Clauses.of(section).stream())
                .filter(rule -> rule.clause().citation().equals(question.basis()))
                .filter(rule -> concerns(rule, question))
                .map(rule -> said(rule.clause()))
                .findFirst());
    }

    private static boolean concerns(Clauses.Rule rule, Question question) {
        return switch (rule) {
            case Clauses.OnTie _ ->
                question.topic().equals("tie") || question.topic().equals("lot");
            case Clauses.OnAgainstAll _ -> question.topic().equals("against-all-decided");
            case Clauses.OnSoleCandidate _ -> question.topic().equals("sole-candidate");
            case Clauses.OnStep _ ->
                question.topic().equals("nobody-takes-part") || question.topic().equals("next-list");
            case Clauses.OnSeats _, Clauses.OnReading _, Clauses.OnCondition _ -> false;
        };
    }

    private String said(org.dauys.statute.Clause clause) {
        return LawWords.said(clause, teller.words().language());
    }

    private Optional<Section> section(Spot spot) {
        return teller.result().contests().stream()
                .filter(of -> spot.contest().map(of.contest()::equals).orElse(false))
                .map(Result.OfContest::section)
                .findFirst();
    }

    private Optional<Provision.Ask> ask(Spot spot, String question) {
        return section(spot).stream()
                .flatMap(section -> Clauses.of(section).stream())
                .flatMap(rule -> rule instanceof Clauses.OnStep(var step) && step instanceof Provision.Ask ask
                        ? Optional.of(ask).stream()
                        : Optional.<Provision.Ask>empty().stream())
                .filter(ask -> ask.question().equals(question))
                .findFirst();
    }
}
