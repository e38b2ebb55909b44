package org.dauys.mandates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.figures.Reasoning;
import org.dauys.statute.Result;

/**
 * The rules that look at all who are seated in a constituency together: the fewest votes of a group that is too many give
 * way, and the best of a group who were not elected get further seats.
 *
 * @param law the rules on persons
 * @param result the votes
 * @param roll the persons
 */
record Balancing(PersonsLaw law, Result result, Roll roll) {
    /** The seats after these rules, in the order of their numbers; further seats come last. */
    List<Draft> balance(List<Draft> drafts, Reasoning reasoning) {
        SequencedMap<String, List<Draft>> byContest = new LinkedHashMap<>();
        drafts.forEach(draft -> byContest
                .computeIfAbsent(draft.mandates().contest().id(), _ -> new ArrayList<>())
                .add(draft));
        var house = new House(reasoning, drafts);
        byContest
                .values()
                .forEach(of -> law.section(of.getFirst().mandates().contest().section())
                        .ifPresent(section -> house.contest(of, section)));
        return house.all();
    }

    /** The seats of one constituency after its swaps, and who stands there. */
    private record Area(String where, List<Draft> drafts, Contestants contestants) {}

    private final class House {
        private final Reasoning reasoning;
        private final SequencedMap<Mandates, Draft> drafts = new LinkedHashMap<>();
        private final List<Draft> further = new ArrayList<>();
        private int next = 1;

        House(Reasoning reasoning, List<Draft> all) {
            this.reasoning = reasoning;
            for (Draft draft : all) {
                drafts.put(draft.mandates(), draft);
                next += draft.mandates().number();
            }
        }

        List<Draft> all() {
            List<Draft> all = new ArrayList<>(drafts.values());
            all.addAll(further);
            return all;
        }

        void contest(List<Draft> of, PersonsSection section) {
            List<SeatingRule.SwapFewestVotes> swaps = section.all(SeatingRule.SwapFewestVotes.class);
            List<Area> areas = new ArrayList<>();
            byPlace(of).forEach((where, here) -> areas.add(area(where, here, swaps)));
            for (SeatingRule.BestLosers rule : section.all(SeatingRule.BestLosers.class)) {
                switch (rule.over()) {
                    case CONSTITUENCY -> areas.forEach(area -> further(rule, area));
                    case CONTEST ->
                        further(
                                rule,
                                together(of.getFirst().mandates().contest().id(), rule, areas));
                }
            }
        }

        private static Map<String, List<Draft>> byPlace(List<Draft> drafts) {
            Map<String, List<Draft>> byPlace = new LinkedHashMap<>();
            drafts.forEach(draft -> byPlace.computeIfAbsent(draft.mandates().where(), _ -> new ArrayList<>())
                    .add(draft));
            return byPlace;
        }

        private Area area(String where, List<Draft> here, List<SeatingRule.SwapFewestVotes> rules) {
            var contestants = Contestants.of(
                    where, roll, Optional.ofNullable(result.record().votes().get(where)));
            var swapping = new Swapping(here, contestants, result.record().decisions(), reasoning.within(where));
            rules.forEach(rule -> swapping.swap(
                    rule,
                    rule.groups().stream()
                            .map(group -> members(group, contestants))
                            .toList()));
            swapping.drafts().forEach(draft -> drafts.put(draft.mandates(), draft));
            return new Area(where, swapping.drafts(), contestants);
        }

        private static Area together(String contest, SeatingRule.BestLosers rule, List<Area> areas) {
            return new Area(
                    contest,
                    areas.stream().flatMap(area -> area.drafts().stream()).toList(),
                    new Contestants(areas.stream()
                            .map(area -> rule.by() == SeatingRule.By.SHARE
                                    ? area.contestants().inShares()
                                    : area.contestants())
                            .flatMap(area -> area.all().stream())
                            .toList()));
        }

        private Members members(String group, Contestants contestants) {
            return Members.of(
                    law.group(group),
                    contestants.persons(),
                    roll,
                    result.record().election().date());
        }

        private void further(SeatingRule.BestLosers rule, Area area) {
            var seats = new FurtherSeats(
                    area.drafts(),
                    area.contestants(),
                    area.where(),
                    result.record().decisions(),
                    reasoning.within(area.where()));
            List<String> already =
                    further.stream().flatMap(draft -> draft.sure().stream()).toList();
            seats.of(rule, members(rule.group(), area.contestants()), already, next)
                    .ifPresent(draft -> {
                        further.add(draft);
                        next += draft.mandates().number();
                    });
        }
    }
}
