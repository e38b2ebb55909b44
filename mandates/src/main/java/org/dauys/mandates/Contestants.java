package org.dauys.mandates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dauys.election.Votes;
import org.dauys.figures.Fraction;

/**
 * Everyone who stands in a constituency, or in several, with votes of their own.
 *
 * @param all the persons of the lists, then those who stand in person
 */
record Contestants(List<Contestant> all) {
    /** The contestants with their own list. */
    Contestants {
        all = List.copyOf(all);
    }

    /**
     * Everyone who stands in a constituency.
     *
     * @param where the constituency
     * @param votes the votes there, if they are known
     */
    static Contestants of(String where, Roll roll, Optional<Votes> votes) {
        List<Contestant> all = new ArrayList<>();
        for (CandidateList list : roll.lists()) {
            if (list.where().equals(where)) {
                list.places()
                        .forEach(place -> place.votes()
                                .ifPresent(own -> all.add(new Contestant(
                                        place.person(), list.party(), place.number(), Fraction.of(own)))));
            }
        }
        for (Roll.InPerson one : roll.inPerson()) {
            if (one.where().equals(where)) {
                votes.map(Votes::options)
                        .map(options -> options.get(one.holder()))
                        .ifPresent(count ->
                                all.add(new Contestant(one.person(), one.holder(), 1, Fraction.of(count.votes()))));
            }
        }
        return new Contestants(all);
    }

    /** The same with their share of all votes for persons there. */
    Contestants inShares() {
        Fraction sum = all.stream().map(Contestant::measure).reduce(Fraction.of(0), Fraction::plus);
        return sum.signum() == 0
                ? this
                : new Contestants(all.stream()
                        .map(one -> new Contestant(
                                one.person(),
                                one.list(),
                                one.place(),
                                one.measure().dividedBy(sum)))
                        .toList());
    }

    List<String> persons() {
        return all.stream().map(Contestant::person).toList();
    }

    /** Those who fit, the greatest measure first. */
    List<Contestant> best(Predicate<Contestant> fits) {
        return all.stream()
                .filter(fits)
                .sorted(Comparator.comparing(Contestant::measure).reversed())
                .toList();
    }

    /** What is not known of them and could change who sits. */
    Optional<Seated.Lack> lack(Members members, List<String> seated) {
        if (all.isEmpty() || !persons().containsAll(seated)) {
            return Optional.of(Seated.Lack.VOTES_OF_PERSONS);
        }
        return members.unknown(persons()).isEmpty() ? Optional.empty() : Optional.of(Seated.Lack.TRAITS);
    }
}
