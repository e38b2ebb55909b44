package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.mandates.Category;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.Requirement;
import org.dauys.mandates.SeatingRule;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/** What a rehearsal of persons is made from: the election, its law, the seats, and the lists to be made. */
public final class PersonsPlan {
    private static final int USUAL_LEAST_AGE = 18;
    private static final int USUAL_YOUNG = 30;

    private final ElectionRecord record;
    private final PersonsLaw law;
    private final List<Mandates> mandates;
    private final PersonsGoal goal;
    private final List<PersonsMaking.Frame> frames;
    private final PersonsGoal.Totals totals;

    private PersonsPlan(
            ElectionRecord record,
            PersonsLaw law,
            List<Mandates> mandates,
            PersonsGoal goal,
            List<PersonsMaking.Frame> frames,
            PersonsGoal.Totals totals) {
        this.record = record;
        this.law = law;
        this.mandates = List.copyOf(mandates);
        this.goal = goal;
        this.frames = List.copyOf(frames);
        this.totals = totals;
    }

    ElectionRecord record() {
        return record;
    }

    PersonsLaw law() {
        return law;
    }

    /** The seats of every list and district. */
    List<Mandates> mandates() {
        return mandates;
    }

    PersonsGoal goal() {
        return goal;
    }

    List<PersonsMaking.Frame> frames() {
        return frames;
    }

    /** How many persons of the lists belong to categories of the quota. */
    PersonsGoal.Totals totals() {
        return totals;
    }

    /**
     * Plans a rehearsal.
     *
     * @param mandates the seats of every list and district of the result
     * @param where what the findings call the wish
     * @param findings receives why there can be none
     */
    public static Optional<PersonsPlan> of(
            ElectionRecord record,
            PersonsLaw law,
            List<Mandates> mandates,
            PersonsGoal goal,
            String where,
            Findings findings) {
        List<PersonsMaking.Frame> least = new ArrayList<>();
        frames(record, law, mandates, goal).forEach((key, size) -> {
            int seats = mandates.stream()
                    .filter(some ->
                            some.where().equals(key.where()) && some.holder().equals(key.party()))
                    .mapToInt(Mandates::number)
                    .sum();
            int counted = law.section(key.contest().section())
                    .map(section -> needed(section, size.registered(), seats))
                    .orElse(0);
            least.add(new PersonsMaking.Frame(key.where(), key.party(), size.nominated(), size.registered(), counted));
        });
        int needed = least.stream().mapToInt(PersonsMaking.Frame::counted).sum();
        int all = least.stream().mapToInt(PersonsMaking.Frame::registered).sum();
        var totals = goal.totals().orElseGet(() -> usual(Math.max(needed, all * 2 / 5)));
        if (least.isEmpty()) {
            findings.report(RehearsalCode.NO_PERSONS_RULES, new Place(where, 0), "", law.statute());
            return Optional.empty();
        }
        if (totals.together() < needed) {
            findings.report(
                    RehearsalCode.FEW_OF_QUOTA,
                    new Place(where, 0),
                    "totals",
                    String.valueOf(totals.together()),
                    String.valueOf(needed));
            return Optional.empty();
        }
        return Optional.of(
                new PersonsPlan(record, law, mandates, goal, spread(least, totals.together() - needed), totals));
    }

    private record Key(Contest contest, String where, String party) {}

    /** The lists and their sizes: as published, or a third more persons than seats. */
    private static SequencedMap<Key, PersonsGoal.Size> frames(
            ElectionRecord record, PersonsLaw law, List<Mandates> mandates, PersonsGoal goal) {
        SequencedMap<Key, PersonsGoal.Size> frames = new LinkedHashMap<>();
        if (goal.lists().isEmpty()) {
            for (Mandates some : mandates) {
                if (hasLists(law, some.contest())) {
                    int size = some.number() + some.number() / 3 + 2;
                    frames.put(new Key(some.contest(), some.where(), some.holder()), new PersonsGoal.Size(size, size));
                }
            }
            return frames;
        }
        record.election().contests().stream()
                .filter(contest -> hasLists(law, contest))
                .findFirst()
                .ifPresent(contest -> goal.lists()
                        .forEach((party, size) -> frames.put(new Key(contest, contest.everywhere(), party), size)));
        return frames;
    }

    private static boolean hasLists(PersonsLaw law, Contest contest) {
        return law.section(contest.section())
                .filter(section -> section.rule(SeatingRule.PartyDesignates.class)
                                .isPresent()
                        || section.rule(SeatingRule.InListOrder.class).isPresent()
                        || section.rule(SeatingRule.PreferenceFirst.class).isPresent())
                .isPresent();
    }

    /** How many persons of a list a quota needs, in the list or among its seats. */
    private static int needed(PersonsSection section, int registered, int seats) {
        int needed = 0;
        for (var rule : section.all(Requirement.ShareOfList.class)) {
            if (rule.bound() == Requirement.Bound.AT_LEAST) {
                needed = Math.max(needed, part(rule.share(), registered, Rounding.UP));
            }
        }
        for (var rule : section.all(SeatingRule.Quota.class)) {
            needed = Math.max(needed, part(rule.share(), seats, rule.rounding()));
        }
        return Math.min(needed, registered);
    }

    static int part(Fraction share, int of, Rounding rounding) {
        return rounding.of(share.times(Fraction.of(of))).floor().intValueExact();
    }

    /** Without published totals everyone whom a quota counts is a woman, so that each of its categories is met. */
    private static PersonsGoal.Totals usual(int together) {
        return new PersonsGoal.Totals(together, together / 8, together);
    }

    /** Gives the persons whom no list needs to those with room, one to each in turn, the longer ones first. */
    private static List<PersonsMaking.Frame> spread(List<PersonsMaking.Frame> least, int more) {
        List<PersonsMaking.Frame> frames = new ArrayList<>(least);
        int left = more;
        while (left > 0) {
            int most = 0;
            for (int i = 1; i < frames.size(); i++) {
                most = room(frames.get(i)) > room(frames.get(most)) ? i : most;
            }
            PersonsMaking.Frame one = frames.get(most);
            frames.set(
                    most,
                    new PersonsMaking.Frame(
                            one.where(), one.party(), one.nominated(), one.registered(), one.counted() + 1));
            left--;
        }
        return frames;
    }

    private static int room(PersonsMaking.Frame frame) {
        return frame.registered() - frame.counted();
    }

    /** The least age of a candidate. */
    int leastAge() {
        return law.sections().values().stream()
                .flatMap(section -> section.all(Requirement.LeastAge.class).stream())
                .mapToInt(Requirement.LeastAge::years)
                .max()
                .orElse(USUAL_LEAST_AGE);
    }

    /** The age that the young persons of the quota have not reached. */
    int youngBelow() {
        return law.groups().values().stream()
                .flatMap(group -> group.categories().stream())
                .filter(Category.YoungerThan.class::isInstance)
                .map(Category.YoungerThan.class::cast)
                .mapToInt(Category.YoungerThan::years)
                .findFirst()
                .orElse(USUAL_YOUNG);
    }

    /** The rules on the persons of some seats. */
    Optional<PersonsSection> section(Mandates some) {
        return law.section(some.contest().section());
    }
}
