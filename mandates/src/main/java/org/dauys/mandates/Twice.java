package org.dauys.mandates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Path;
import org.dauys.figures.Question;

/**
 * Who has won a district and stands on a list too.
 *
 * @param winners the districts that bind their winners, by person
 * @param pending the questions that such persons must answer before their list can be seated, by person
 * @param toList those who decided for the list, so that their district stays vacant
 */
record Twice(Map<String, String> winners, Map<String, Question> pending, List<String> toList) {
    /**
     * Looks for them.
     *
     * @param winners the districts won, by person
     * @param rules the sentence that lets such a person choose, by district; where there is none the district binds
     * @param scope names the questions
     */
    static Twice among(
            Map<String, String> winners, Map<String, Citation> rules, Roll roll, Decisions decisions, Path scope) {
        Map<String, String> bound = new LinkedHashMap<>(winners);
        Map<String, Question> pending = new LinkedHashMap<>();
        List<String> toList = new ArrayList<>();
        winners.forEach((person, district) -> {
            Citation rule = rules.get(district);
            Optional<CandidateList> list = listOf(person, roll);
            if (rule == null || list.isEmpty()) {
                return;
            }
            var question = new Question(
                    scope.then("elected-twice").then(person),
                    "elected-twice",
                    List.of(district, list.get().party()),
                    1,
                    rule,
                    person);
            Optional<Decision> decision = decisions.on(question).filter(some -> some.fits(question));
            if (decision.isEmpty()) {
                pending.put(person, question);
            } else if (!decision.get().chosen().contains(district)) {
                bound.remove(person);
                toList.add(person);
            }
        });
        return new Twice(bound, pending, toList);
    }

    private static Optional<CandidateList> listOf(String person, Roll roll) {
        return roll.lists().stream()
                .filter(list ->
                        list.places().stream().anyMatch(place -> place.person().equals(person)))
                .findFirst();
    }

    /** Who has won a district and may not choose a list any more. */
    Set<String> bound() {
        Set<String> bound = new LinkedHashSet<>(winners.keySet());
        bound.removeAll(pending.keySet());
        return bound;
    }

    /** The questions of those among some persons who must still choose. */
    List<Question> pendingOf(List<String> persons) {
        return persons.stream().filter(pending::containsKey).map(pending::get).toList();
    }
}
