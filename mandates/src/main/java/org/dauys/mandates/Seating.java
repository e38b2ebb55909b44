package org.dauys.mandates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Body;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.statute.Result;

/**
 * Who sits in a house after an election.
 *
 * @param body the house
 * @param law the rules on persons
 * @param seated the seats of every list and district, in the order of their numbers
 */
public record Seating(Body body, PersonsLaw law, List<Seated> seated) {
    /** The seating with its own list. */
    public Seating {
        seated = List.copyOf(seated);
    }

    /**
     * Seats the persons of a result.
     *
     * @param law the rules on persons
     * @param result the seats of lists and districts
     * @param body the house
     * @param roll the persons
     * @param reasoning records why
     */
    public static Seating of(PersonsLaw law, Result result, Body body, Roll roll, Reasoning reasoning) {
        Reasoning within = reasoning.within("persons").within(body.id());
        List<Mandates> all = Mandates.of(result, body);
        var districts = new DistrictSeating(law, roll);
        Map<Mandates, Draft> drafts = new LinkedHashMap<>();
        all.forEach(mandates -> districts.draft(mandates, within).ifPresent(draft -> drafts.put(mandates, draft)));
        Twice twice = twice(law, drafts, roll, result, within);
        drafts.replaceAll((_, draft) -> draft.without(twice.toList()));
        var lists = new ListSeating(law, result, roll, twice);
        all.forEach(mandates -> drafts.computeIfAbsent(mandates, some -> lists.draft(some, within)));
        List<Draft> inOrder = all.stream().map(drafts::get).toList();
        List<Draft> balanced = new Balancing(law, result, roll).balance(inOrder, within);
        List<Seated> seated = new ArrayList<>();
        balanced.forEach(draft -> seated.add(draft.seated(within)));
        return new Seating(body, law, seated);
    }

    private static Twice twice(
            PersonsLaw law, Map<Mandates, Draft> districts, Roll roll, Result result, Reasoning within) {
        Map<String, String> winners = new LinkedHashMap<>();
        Map<String, Citation> rules = new LinkedHashMap<>();
        districts.forEach((mandates, draft) -> {
            draft.sure().forEach(person -> winners.put(person, mandates.where()));
            law.section(mandates.contest().section())
                    .flatMap(section -> section.rule(SeatingRule.ElectedTwiceChooses.class))
                    .ifPresent(rule -> rules.put(mandates.where(), rule.clause().citation()));
        });
        return Twice.among(winners, rules, roll, result.record().decisions(), within.scope());
    }

    /** The seats of which a number of the house is one. */
    public Optional<Seated> of(int seat) {
        return seated.stream()
                .filter(some -> seat >= some.mandates().first()
                        && seat < some.mandates().first() + some.mandates().number())
                .findFirst();
    }

    /** The person who takes a seat of the house. */
    public Optional<Figure<String>> holder(int seat) {
        return of(seat).flatMap(some -> some.holder(seat));
    }

    /** How many seats the house has. */
    public int seats() {
        return seated.isEmpty()
                ? 0
                : seated.getLast().mandates().first()
                        + seated.getLast().mandates().number()
                        - 1;
    }
}
