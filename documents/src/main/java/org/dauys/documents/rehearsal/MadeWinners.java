package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Declared;
import org.dauys.election.Party;
import org.dauys.mandates.Mandates;

/**
 * Makes up who won the districts whose seats were declared. The party is the known one; where it is not known, it is drawn
 * so that every party has the seats declared for it.
 */
final class MadeWinners {
    private final PersonsPlan plan;
    private final List<Winner> winners = new ArrayList<>();

    /**
     * A winner.
     *
     * @param seat the number of the seat in the house
     */
    record Winner(int seat, String district, String party, String id, String name) {}

    MadeWinners(PersonsPlan plan, PersonsMaking making, MadeNames names) {
        this.plan = plan;
        for (Contest contest : plan.record().election().contests()) {
            List<Mandates> districts = plan.mandates().stream()
                    .filter(some -> some.contest().id().equals(contest.id()) && isDistrict(some))
                    .toList();
            List<String> unknown = undistributed(contest, districts);
            making.shuffle(unknown);
            for (Mandates some : districts) {
                String party = some.holder().equals(Party.UNKNOWN_CODE) && !unknown.isEmpty()
                        ? unknown.removeLast()
                        : some.holder();
                String id = MadeNames.word(some.where()) + "-winner";
                winners.add(new Winner(some.first(), some.where(), party, id, names.next()));
            }
        }
    }

    private boolean isDistrict(Mandates some) {
        return some.contest().countedFrom() == Contest.CountedFrom.DECLARED
                && some.number() == 1
                && MadeTerm.isDistrict(plan, some)
                && some.contest().constituencies().stream()
                        .map(Constituency::code)
                        .anyMatch(some.where()::equals);
    }

    /** The declared seats of a contest without those whose party is known, a code for each. */
    private List<String> undistributed(Contest contest, List<Mandates> districts) {
        List<String> left = new ArrayList<>();
        for (Declared declared : plan.record().declared()) {
            if (declared.contest().equals(contest.id())) {
                for (long i = 0; i < declared.seats(); i++) {
                    left.add(declared.party());
                }
            }
        }
        districts.forEach(some -> left.remove(some.holder()));
        return left;
    }

    List<Winner> all() {
        return winners;
    }

    /** The ids by the number of the seat. */
    SequencedMap<Integer, String> bySeat() {
        SequencedMap<Integer, String> ids = new LinkedHashMap<>();
        winners.forEach(winner -> ids.put(winner.seat(), winner.id()));
        return ids;
    }
}
