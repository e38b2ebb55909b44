package org.dauys.documents.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedMap;
import org.dauys.mandates.Answer;
import org.dauys.mandates.Group;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.SeatingRule;

/** Chooses whom parties designate, so that quotas are met, except where a fault is planted. */
final class MadeHouse {
    private final PersonsPlan plan;
    private final SequencedMap<PersonsMaking.Frame, List<MadePerson>> lists;
    private final PersonsMaking making;
    private final Draws draws;
    private final SequencedMap<Mandates, List<MadePerson>> designated = new LinkedHashMap<>();
    private final List<Planted> planted = new ArrayList<>();
    private final List<MadePerson> deregistered = new ArrayList<>();

    /**
     * A fault that was planted.
     *
     * @param fault its kind
     * @param mandates the seats of the list
     * @param person the id of the person; empty if none is meant
     */
    record Planted(PersonsFault fault, Mandates mandates, String person) {}

    MadeHouse(
            PersonsPlan plan,
            SequencedMap<PersonsMaking.Frame, List<MadePerson>> lists,
            PersonsMaking making,
            Draws draws) {
        this.plan = plan;
        this.lists = lists;
        this.making = making;
        this.draws = draws;
    }

    /** Chooses for every list whose law leaves the choice to the party, and plants one fault in each of the first lists. */
    void designate(Set<PersonsFault> faults) {
        List<PersonsFault> left = new ArrayList<>(faults);
        for (Mandates some : plan.mandates()) {
            if (plan.section(some)
                    .flatMap(section -> section.rule(SeatingRule.PartyDesignates.class))
                    .isEmpty()) {
                continue;
            }
            List<MadePerson> standing = standing(some);
            if (standing.size() < some.number()) {
                continue;
            }
            List<MadePerson> chosen = chosen(some, standing, demanded(some));
            Optional<PersonsFault> fault =
                    left.stream().filter(one -> plant(one, some, standing, chosen)).findFirst();
            fault.ifPresent(left::remove);
            designated.put(some, chosen);
        }
    }

    /** The registered persons of the list of some seats. */
    List<MadePerson> standing(Mandates some) {
        List<MadePerson> standing = new ArrayList<>();
        lists.forEach((frame, persons) -> {
            if (frame.where().equals(some.where()) && frame.party().equals(some.holder())) {
                persons.stream().filter(MadePerson::registered).forEach(standing::add);
            }
        });
        return standing;
    }

    private List<MadePerson> chosen(Mandates some, List<MadePerson> standing, int counted) {
        List<MadePerson> of = new ArrayList<>();
        List<MadePerson> others = new ArrayList<>();
        standing.forEach(person -> (isCounted(some, person) ? of : others).add(person));
        making.shuffle(of);
        making.shuffle(others);
        int number = Math.max(Math.min(counted, of.size()), some.number() - others.size());
        List<MadePerson> chosen = new ArrayList<>(of.subList(0, number));
        chosen.addAll(others.subList(0, some.number() - number));
        making.shuffle(chosen);
        return chosen;
    }

    /** One more than the quota demands where there is room, as parties do. */
    private int demanded(Mandates some) {
        int least = least(some);
        return least == 0 ? 0 : Math.min(some.number(), least + (int) draws.below(2));
    }

    /** How many of the persons of some seats must belong to the group of the quota. */
    int least(Mandates some) {
        return quotas(some).stream()
                .mapToInt(rule -> PersonsPlan.part(rule.share(), some.number(), rule.rounding()))
                .max()
                .orElse(0);
    }

    private List<SeatingRule.Quota> quotas(Mandates some) {
        return plan.section(some)
                .map(section -> section.all(SeatingRule.Quota.class))
                .orElse(List.of());
    }

    /** Whether every quota of some seats counts a person. */
    boolean isCounted(Mandates some, MadePerson person) {
        LocalDate day = plan.record().election().date();
        List<SeatingRule.Quota> quotas = quotas(some);
        return !quotas.isEmpty()
                && quotas.stream()
                        .map(rule -> plan.law().group(rule.group()))
                        .allMatch(group -> belongs(group, person, day));
    }

    private static boolean belongs(Group group, MadePerson person, LocalDate day) {
        return group.has(person.traits(), day) == Answer.YES;
    }

    private boolean plant(PersonsFault fault, Mandates some, List<MadePerson> standing, List<MadePerson> chosen) {
        int last = replaced(some, chosen);
        switch (fault) {
            case QUOTA_SHORT -> {
                int least = least(some);
                List<MadePerson> others = standing.stream()
                        .filter(person -> !isCounted(some, person))
                        .toList();
                if (least == 0 || others.size() < some.number() - least + 1) {
                    return false;
                }
                chosen.clear();
                chosen.addAll(chosen(some, standing, least - 1));
                planted.add(new Planted(fault, some, ""));
            }
            case DESIGNATED_TWICE -> {
                if (chosen.size() == 1) {
                    return false;
                }
                MadePerson again = chosen.get(last == 0 ? 1 : 0);
                chosen.set(last, again);
                planted.add(new Planted(fault, some, again.id()));
            }
            case NOT_ON_LIST -> {
                Optional<MadePerson> stranger = stranger(some);
                if (stranger.isEmpty()) {
                    return false;
                }
                chosen.set(last, stranger.get());
                planted.add(new Planted(fault, some, stranger.get().id()));
            }
            case DEREGISTERED -> {
                deregistered.add(chosen.get(last));
                planted.add(new Planted(fault, some, chosen.get(last).id()));
            }
        }
        return true;
    }

    /** The place of the last of the chosen whom no quota counts, so that a fault is the only one of its list. */
    private int replaced(Mandates some, List<MadePerson> chosen) {
        for (int i = chosen.size() - 1; i > 0; i--) {
            if (!isCounted(some, chosen.get(i))) {
                return i;
            }
        }
        return chosen.size() - 1;
    }

    /** The last person of the longest list of another party. */
    private Optional<MadePerson> stranger(Mandates some) {
        return lists.entrySet().stream()
                .filter(list -> !list.getKey().party().equals(some.holder()))
                .map(Map.Entry::getValue)
                .filter(persons -> persons.getLast().registered())
                .max(Comparator.comparingInt(List::size))
                .map(List::getLast);
    }

    /** The choices by seats, in the order of the seats. */
    SequencedMap<Mandates, List<MadePerson>> designated() {
        return designated;
    }

    List<Planted> planted() {
        return planted;
    }

    /** Those whose registration was cancelled. */
    List<MadePerson> deregistered() {
        return deregistered;
    }

    /** Whether a fault was planted in the list of some seats. */
    boolean isFaulty(Mandates some) {
        return planted.stream().anyMatch(one -> one.mandates().equals(some));
    }

    /** The rules on persons of some seats. */
    Optional<PersonsSection> section(Mandates some) {
        return plan.section(some);
    }
}
