package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.VoterNumberRule;

/** A rule of double proportionality, which looks at all constituencies of a contest together. */
public sealed interface DoubleRule extends Provision {
    @Override
    default Scope scope() {
        return Scope.WHOLE_CONTEST;
    }

    /**
     * Over all constituencies lists are compared by their voters: votes divided by the seats of the constituency, since
     * a voter has as many votes as it has seats. What comes after it looks at these numbers in place of votes.
     *
     * @param rule how the law states the numbers
     */
    record VoterNumbers(Clause clause, VoterNumberRule rule) implements DoubleRule {}

    /**
     * The seats that each list has over all constituencies go to the constituencies, each of which has its own number of
     * seats.
     *
     * @param strongest the rule by which the list with the most votes in a constituency gets a seat there in any case;
     *     empty if there is none
     * @param tie who decides when several distributions fit
     */
    record AllotToConstituencies(Clause clause, Optional<StrongestList> strongest, TieClause tie)
            implements DoubleRule {}

    /**
     * The list with the most votes in a constituency gets a seat there in any case.
     *
     * @param ties how equal votes are settled
     */
    record StrongestList(Clause clause, List<TieClause> ties) {
        /** The rule with its own list. */
        public StrongestList {
            ties = List.copyOf(ties);
        }
    }
}
