package org.dauys.documents.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.SeatingRule;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.VacancyRule;

/** Makes what happens to seats during a term: some are lost, and filled again as the law has it. */
final class MadeTerm {
    private static final int FIRST_DAY = 60;
    private static final int DAYS = 1700;
    private static final int LIST_SEATS_FOR_ONE = 6;
    private static final int DISTRICT_SEATS_FOR_ONE = 10;

    private final PersonsPlan plan;
    private final MadeHouse house;
    private final Draws draws;
    private final MadeNames names;
    private final LocalDate electionDay;
    private final List<Act> acts = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();

    /**
     * An act.
     *
     * @param on its day
     * @param kind what happens
     * @param seat the number of the seat
     * @param person the id of the person
     * @param name the name of a person who is on no list; else empty
     * @param party the code of the party; empty if it is not told
     */
    record Act(LocalDate on, TermAct.Kind kind, int seat, String person, String name, String party) {}

    MadeTerm(PersonsPlan plan, MadeHouse house, Draws draws, MadeNames names) {
        this.plan = plan;
        this.house = house;
        this.draws = draws;
        this.names = names;
        this.electionDay = plan.record().election().date();
    }

    /**
     * The acts in the order of their days.
     *
     * @param winners the ids of those who won districts, by the number of their seat
     */
    List<Act> acts(SequencedMap<Integer, String> winners) {
        house.designated().forEach((some, chosen) -> {
            if (!house.isFaulty(some)) {
                ofList(some, chosen);
            }
        });
        for (Mandates some : plan.mandates()) {
            String winner = winners.get(some.first());
            if (winner != null && draws.below(DISTRICT_SEATS_FOR_ONE) == 0) {
                district(some, winner);
            }
        }
        acts.sort((one, other) -> one.on().compareTo(other.on()));
        return acts;
    }

    private void ofList(Mandates some, List<MadePerson> chosen) {
        Optional<PersonsSection> section = plan.section(some);
        List<TermAct.Kind> kinds = section.map(MadeTerm::losses).orElse(List.of());
        if (kinds.isEmpty() || section.flatMap(rules -> rules.rule(VacancyRule.PartyNames.class)).isEmpty()) {
            return;
        }
        int changes = (chosen.size() + LIST_SEATS_FOR_ONE - 1) / LIST_SEATS_FOR_ONE;
        SequencedMap<Integer, MadePerson> sitting = new LinkedHashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            sitting.put(some.first() + i, chosen.get(i));
        }
        LocalDate day = electionDay.plusDays(FIRST_DAY);
        for (int i = 0; i < changes; i++) {
            day = day.plusDays(1 + draws.below(DAYS / changes));
            int seat = some.first() + (int) draws.below(chosen.size());
            MadePerson leaving = sitting.getOrDefault(seat, chosen.getFirst());
            Optional<MadePerson> coming = follower(some, leaving, sitting);
            if (coming.isEmpty()) {
                continue;
            }
            TermAct.Kind kind = kinds.get((int) draws.below(kinds.size()));
            gone.add(leaving.id());
            add(day, kind, seat, leaving.id());
            day = day.plusDays(1 + draws.below(20));
            add(day, TermAct.Kind.FOLLOWED, seat, coming.get().id());
            sitting.put(seat, coming.get());
        }
    }

    /** A person of the list who does not sit and has not left; of the quota, if who leaves was. */
    private Optional<MadePerson> follower(
            Mandates some, MadePerson leaving, SequencedMap<Integer, MadePerson> sitting) {
        List<MadePerson> free = house.standing(some).stream()
                .filter(person -> !sitting.containsValue(person) && !gone.contains(person.id()))
                .filter(person -> !house.deregistered().contains(person))
                .filter(person -> !house.isCounted(some, leaving) || house.isCounted(some, person))
                .toList();
        return free.isEmpty() ? Optional.empty() : Optional.of(free.get((int) draws.below(free.size())));
    }

    private void district(Mandates some, String winner) {
        Optional<PersonsSection> section = plan.section(some);
        List<TermAct.Kind> kinds = section.map(MadeTerm::losses).orElse(List.of());
        if (kinds.isEmpty() || section.flatMap(rules -> rules.rule(VacancyRule.ByElection.class)).isEmpty()) {
            return;
        }
        LocalDate day = electionDay.plusDays(FIRST_DAY + draws.below(DAYS));
        add(day, kinds.get((int) draws.below(kinds.size())), some.first(), winner);
        String id = MadeNames.word(some.where()) + "-anew";
        acts.add(new Act(
                day.plusDays(50 + draws.below(30)),
                TermAct.Kind.ELECTED_ANEW,
                some.first(),
                id,
                names.next(),
                some.holder()));
    }

    private void add(LocalDate day, TermAct.Kind kind, int seat, String person) {
        acts.add(new Act(day, kind, seat, person, "", ""));
    }

    /** What ends a mandate in a section, without what happens only to those elected twice or before they sit. */
    private static List<TermAct.Kind> losses(PersonsSection section) {
        return section.all(VacancyRule.SeatLost.class).stream()
                .flatMap(rule -> rule.by().stream())
                .filter(kind -> kind != TermAct.Kind.TOOK_OTHER_SEAT && kind != TermAct.Kind.DECLINED)
                .toList();
    }

    /** Whether the winner of a district has its seat. */
    static boolean isDistrict(PersonsPlan plan, Mandates some) {
        return plan.section(some)
                .flatMap(section -> section.rule(SeatingRule.DistrictWinner.class))
                .isPresent();
    }
}
