package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.QuotaRule;
import org.dauys.figures.Fraction;

/**
 * One of several steps by which seats are given one after another, each going on from the seats that were given before:
 * whole quotas first, then remainders or averages.
 */
public sealed interface StandingRule extends Provision {
    /** No list can have more seats than candidates; what it cannot take goes to the others by the same rules. */
    record LimitToCandidates(Clause clause, Scope scope) implements StandingRule {}

    /**
     * A seat for each whole quota.
     *
     * @param quota how many votes a seat costs; never so few that too many seats are given
     */
    record AwardWholeQuotas(Clause clause, Scope scope, QuotaRule quota) implements StandingRule {}

    /**
     * Seats that are left to the largest remainders, at most one for each list.
     *
     * @param leastPartOfQuota which part of the quota a list must have in votes; empty if every list takes part
     * @param ties how equal remainders are settled
     */
    record AwardToRemainders(Clause clause, Scope scope, Optional<Fraction> leastPartOfQuota, List<TieClause> ties)
            implements StandingRule {
        /** The rule with its own list. */
        public AwardToRemainders {
            ties = List.copyOf(ties);
        }
    }

    /**
     * Seats that are left to the highest averages.
     *
     * @param divisors the sequence of divisors
     * @param leastPartOfQuota which part of the quota a list must have in votes; empty if every list takes part
     * @param atMostEach how many seats each list can get by this step; empty if there is no limit
     * @param ties how equal averages are settled
     */
    record AwardToAverages(
            Clause clause,
            Scope scope,
            Divisors divisors,
            Optional<Fraction> leastPartOfQuota,
            Optional<Long> atMostEach,
            List<TieClause> ties)
            implements StandingRule {
        /** The rule with its own list. */
        public AwardToAverages {
            ties = List.copyOf(ties);
        }
    }

    /**
     * A list with more than half of the votes but not more than half of the seats gets one from the list that received
     * the last one.
     *
     * @param ties which of several lists gives its seat up that received the last ones with the same claim
     */
    record SeatForMajority(Clause clause, Scope scope, List<TieClause> ties) implements StandingRule {
        /** The rule with its own list. */
        public SeatForMajority {
            ties = List.copyOf(ties);
        }
    }

    /** How equal claims are settled; none where nobody has a claim against another. */
    default List<TieClause> tieClauses() {
        return switch (this) {
            case LimitToCandidates _, AwardWholeQuotas _ -> List.of();
            case AwardToRemainders rule -> rule.ties();
            case AwardToAverages rule -> rule.ties();
            case SeatForMajority rule -> rule.ties();
        };
    }
}
