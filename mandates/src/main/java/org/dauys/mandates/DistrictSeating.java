package org.dauys.mandates;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;

/**
 * Seats who won a district.
 *
 * @param law the rules on persons
 * @param roll the persons
 */
record DistrictSeating(PersonsLaw law, Roll roll) {
    /** The seats of a district; empty if they are the seats of a list. */
    Optional<Draft> draft(Mandates mandates, Reasoning reasoning) {
        return law.section(mandates.contest().section())
                .flatMap(section -> section.rule(SeatingRule.DistrictWinner.class))
                .map(rule -> roll.personOf(mandates.where(), mandates.holder())
                        .map(person -> won(mandates, rule, person, reasoning))
                        .orElseGet(() ->
                                Draft.open(mandates, List.of(), new Seated.Outcome.NotKnown(Seated.Lack.WINNER))));
    }

    private static Draft won(Mandates mandates, SeatingRule.DistrictWinner rule, String person, Reasoning reasoning) {
        var citation = rule.clause().citation();
        Figure<List<String>> persons = reasoning
                .within(mandates.where())
                .within(mandates.holder())
                .conclude(
                        "persons",
                        new MandateStep.WonDistrict(
                                citation, mandates.where(), mandates.holder(), person, mandates.seats()));
        return Draft.taken(mandates, List.of(), citation, persons, List.of());
    }
}
