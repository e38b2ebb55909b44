package org.dauys.statute;

import java.util.List;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.Overhang;
import org.dauys.apportionment.Placement;
import org.dauys.figures.Fraction;

/** A rule on tiers: seats of the whole contest that take those of its parts, or of another contest, into account. */
public sealed interface Leveling extends Provision {
    @Override
    default Scope scope() {
        return Scope.WHOLE_CONTEST;
    }

    /** Where the seats were won that are taken into account. */
    enum Won {
        /** In another contest, see {@link Section#wonIn}. */
        ELSEWHERE,
        /** In the constituencies of this contest, by the steps before. */
        IN_CONSTITUENCIES
    }

    /**
     * Seats won elsewhere by some are taken off the house before it is distributed.
     *
     * @param whose whose seats
     */
    record TakeOffSeatsWon(Clause clause, Whose whose) implements Leveling {
        /** Whose seats are taken off. */
        public enum Whose {
            /** Of those who do not take part. */
            WHO_TAKES_NO_PART,
            /** Of those for whose list nobody could vote. */
            WHO_HAS_NO_LIST
        }
    }

    /**
     * The seats of the house are distributed among the constituencies.
     *
     * @param method how: {@link AllotByLargestRemainders} or {@link AllotByHighestAverages}
     * @param by by what
     */
    record ApportionSeats(Clause clause, Provision method, By by) implements Leveling {
        /** By what seats are distributed among constituencies. */
        public enum By {
            /** By the number of people. */
            POPULATION,
            /** By the votes cast for lists. */
            VOTES
        }
    }

    /**
     * The house is distributed over the whole contest, and who won more seats than that keeps them.
     *
     * @param method how: {@link AllotByLargestRemainders} or {@link AllotByHighestAverages}
     * @param won where seats were won
     * @param overhang what becomes of those who won more
     */
    record Compensate(Clause clause, Provision method, Won won, Overhang overhang) implements Leveling {}

    /**
     * The house grows until everyone gets their minimum. Before it, seats were allotted in each constituency.
     *
     * @param divisors by which the house is distributed
     * @param minimum the minimum in each constituency, from the seats allotted and won there
     * @param leftUncovered how many seats won beyond those allotted may stay uncovered
     */
    record GrowHouse(Clause clause, Divisors divisors, Minimum minimum, long leftUncovered) implements Leveling {
        /** The minimum in each constituency. */
        public enum Minimum {
            /** The larger of the seats allotted and the seats won. */
            LARGER_OF_BOTH,
            /** The seats won, or, if more, the mean of the seats allotted and won, rounded up. */
            ROUNDED_UP_MEAN
        }
    }

    /**
     * The seats of each list over the whole contest are distributed among the constituencies by its votes there.
     *
     * @param averages how
     * @param atLeast how many each constituency gets at least
     */
    record SubDistribute(Clause clause, AllotByHighestAverages averages, AtLeast atLeast) implements Leveling {
        /** How many seats a list gets in a constituency at least. */
        public enum AtLeast {
            /** None. */
            NOTHING,
            /** Those won elsewhere. */
            SEATS_WON,
            /** The minimum for which the house grew. */
            MINIMUM
        }
    }

    /**
     * The seats of each list beyond those in constituencies are placed there, the largest claims first.
     *
     * @param claims by what claims are divided, and how equal ones are settled
     * @param per by what they are measured
     */
    record PlaceSeats(Clause clause, AllotByHighestAverages claims, Placement.Per per) implements Leveling {}

    /**
     * Leveling seats are given one by one to the highest average over the whole contest, going on from the seats in
     * constituencies, and each is placed at once where the list's claim is largest.
     *
     * @param turns how the next list is found
     * @param claims by what its claims are divided
     * @param per by what they are measured
     */
    record LevelOneByOne(Clause clause, AllotByHighestAverages turns, Divisors claims, Placement.Per per)
            implements Leveling {}

    /**
     * The seats of lists are those beyond the seats won elsewhere.
     *
     * @param in whether in each constituency or over the whole contest
     */
    record DeductSeatsWon(Clause clause, Scope in) implements Leveling {}

    /**
     * Who is ahead in a constituency is elected only if the seats of the party's list cover it, the largest shares first.
     *
     * @param by the section of the lists
     * @param ties how equal shares are settled
     */
    record CoverWinners(Clause clause, String by, List<TieClause> ties) implements Leveling {
        /** The rule with its own list. */
        public CoverWinners {
            ties = List.copyOf(ties);
        }
    }

    /**
     * Some seats fill a part of what a list lacks of its share of the house; the others follow the votes.
     *
     * @param quota how seats follow numbers
     * @param linked how many seats fill what is lacking, at most
     * @param part which part of what is lacking they fill
     * @param seatsToTakePart how many seats won elsewhere make a party one that takes part, even without a list; the
     *     seats of the others and of independents are taken off the house
     */
    record AllotSemiLinked(
            Clause clause, AllotByLargestRemainders quota, long linked, Fraction part, long seatsToTakePart)
            implements Leveling {}

    /**
     * In each constituency lists get seats for whole quotas; the seats that are left in all are distributed by what the
     * lists have left over everywhere, and go to the constituencies where each list has most left over.
     *
     * @param first the first count in each constituency: its quota and ties
     * @param second the second count over the whole contest
     */
    record CountTwice(Clause clause, AllotByLargestRemainders first, AllotByLargestRemainders second)
            implements Leveling {}

    /**
     * Each list gets the whole part of its share of the seats by its share of the base, but at least some seats; seats
     * that are left go to the lists in turn, in the order of votes.
     *
     * @param least how many seats a list that takes part gets at least
     * @param authority who decides where the law does not
     */
    record AllotWholeShares(Clause clause, long least, String authority) implements Leveling {}
}
