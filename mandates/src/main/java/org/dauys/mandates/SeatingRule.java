package org.dauys.mandates;

import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.statute.Clause;

/** How the seats of a list, or of a district, find their persons. */
public sealed interface SeatingRule extends PersonsRule {
    /** Who of a list comes first. */
    sealed interface Ordering extends SeatingRule {}

    /**
     * The party chooses among the persons of its list.
     *
     * @param days within how many days after the result
     */
    record PartyDesignates(Clause clause, int days) implements Ordering {}

    /** The first persons of the list. */
    record InListOrder(Clause clause) implements Ordering {}

    /**
     * Persons with enough votes of their own come first, by their votes; the others follow in the order of the list.
     *
     * @param share the least share; 0 if all are ordered by votes
     * @param of of what it is a share
     * @param equality whether exactly that share is enough
     * @param ties who of persons with equal votes comes first
     */
    record PreferenceFirst(Clause clause, Fraction share, Of of, Equality equality, Ties ties) implements Ordering {}

    /** A share of the seats of a list is a group's. */
    sealed interface Quota extends SeatingRule {
        /** The name of the group. */
        String group();

        /** The least share of the seats of the list. */
        Fraction share();

        /** The rounding of the least number. */
        Rounding rounding();
    }

    /**
     * Of the persons seated for a list, a share belongs to a group.
     *
     * @param group the name of the group
     * @param share of the seats of the list
     * @param rounding of the least number
     */
    record ShareOfSeats(Clause clause, String group, Fraction share, Rounding rounding) implements Quota {}

    /**
     * While too few of a group are seated, the last seated person who is not of the group gives way to the next of the
     * group on the list.
     *
     * @param group the name of the group
     * @param share of the seats of the list
     * @param rounding of the least number
     * @param exhausted what happens when the list has no more of the group
     */
    record SkipForGroup(Clause clause, String group, Fraction share, Rounding rounding, Exhausted exhausted)
            implements Quota {}

    /**
     * While too many of a group are seated in a constituency, the one of them with the fewest votes gives way to the
     * person with the most votes who is not of the group: of the same list, else of any list.
     *
     * @param groups the names of the groups, each of which may have at most the share; one or two
     * @param most the greatest number of a group, as a share of the seats of the constituency
     * @param rounding of the greatest number
     * @param within whether the seat stays with the list
     */
    record SwapFewestVotes(Clause clause, List<String> groups, Fraction most, Rounding rounding, Within within)
            implements SeatingRule {
        /** The rule with its own list. */
        public SwapFewestVotes {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Further seats for those of a group who are not elected and did best.
     *
     * @param group the name of the group
     * @param seats how many, in each constituency or in all of the contest
     * @param over whether the losers of each constituency are compared, or those of all of them
     * @param by what counts; within one constituency votes and shares put the losers in the same order
     */
    record BestLosers(Clause clause, String group, int seats, Over over, By by) implements SeatingRule {}

    /** Who is elected in a district takes its seat. */
    record DistrictWinner(Clause clause) implements SeatingRule {}

    /** Who is elected twice chooses. */
    record ElectedTwiceChooses(Clause clause) implements SeatingRule {}

    /** Of what a share of preferences is taken. */
    enum Of {
        /** The votes of the list. */
        LIST_VOTES,
        /** The votes of the list by its seats. */
        LIST_QUOTIENT,
        /** All votes by all seats of the contest. */
        ELECTORAL_QUOTA
    }

    /** Whether exactly a share is enough. */
    enum Equality {
        ENOUGH,
        NOT_ENOUGH
    }

    /** Who of persons with equal votes comes first. */
    enum Ties {
        /** Who stands first on the list. */
        LIST_ORDER,
        /** Whom a lot names. */
        LOT
    }

    /** What happens to a seat for which a list has no more persons of a group. */
    enum Exhausted {
        /** It stays vacant. */
        VACANT,
        /** Whoever is next on the list takes it. */
        NEXT_ON_LIST
    }

    /** Whether a swapped seat stays with the list. */
    enum Within {
        LIST,
        CONSTITUENCY
    }

    /** Among whom the best losers are looked for. */
    enum Over {
        CONSTITUENCY,
        CONTEST
    }

    /** What a loser is measured by. */
    enum By {
        VOTES,
        /** The share of the votes of the constituency. */
        SHARE
    }
}
