package org.dauys.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.election.Votes;
import org.dauys.figures.Fraction;

/** Everyone who stands in a constituency with votes of their own. */
final class Contestants {
    private Contestants() {}

    /**
     * Everyone who stands there, with their votes: the persons of its lists, and those who stand in person.
     *
     * @param where the constituency
     * @param votes the votes there, if they are known
     */
    static List<Contestant> of(String where, Roll roll, Optional<Votes> votes) {
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
        return all;
    }

    /** The same with their share of all votes for persons there. */
    static List<Contestant> inShares(List<Contestant> all) {
        Fraction sum = all.stream().map(Contestant::measure).reduce(Fraction.of(0), Fraction::plus);
        return sum.signum() == 0
                ? all
                : all.stream()
                        .map(one -> new Contestant(
                                one.person(),
                                one.list(),
                                one.place(),
                                one.measure().dividedBy(sum)))
                        .toList();
    }
}
