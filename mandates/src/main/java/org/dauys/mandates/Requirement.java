package org.dauys.mandates;

import java.util.List;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.statute.Clause;

/** What the law asks of persons and lists before they are registered. */
public sealed interface Requirement extends PersonsRule {
    /**
     * The least age on election day.
     *
     * @param years in whole years
     */
    record LeastAge(Clause clause, int years) implements Requirement {}

    /** Candidates are citizens. */
    record Citizenship(Clause clause) implements Requirement {}

    /**
     * Candidates have lived there for some time before election day.
     *
     * @param years in whole years
     */
    record Residence(Clause clause, int years) implements Requirement {}

    /** Candidates on a list are members of the party. */
    record Membership(Clause clause) implements Requirement {}

    /**
     * A list has at most so many persons.
     *
     * @param over by which share of the mandates it may exceed them, e.g. 30/100
     * @param rounding of the greatest number
     */
    record LongestList(Clause clause, Fraction over, Rounding rounding) implements Requirement {}

    /**
     * A share of the persons of a list belongs to a group.
     *
     * @param group the name of the group
     * @param bound whether it is the least or the greatest share
     * @param share of the persons of the list
     */
    record ShareOfList(Clause clause, String group, Bound bound, Fraction share) implements Requirement {}

    /**
     * A number of persons of a list belong to a group.
     *
     * @param group the name of the group
     * @param least how many at least
     */
    record NumberOnList(Clause clause, String group, int least) implements Requirement {}

    /**
     * Persons of a group stand all over the list.
     *
     * @param group the name of the group
     * @param least how many of them at least
     * @param places among how many places that follow each other: everywhere, or in each such block from the first place
     * @param where which runs of places are meant
     * @param first only in the first so many places; 0 if everywhere
     */
    record Spacing(Clause clause, String group, int least, int places, Where where, int first) implements Requirement {}

    /**
     * A deposit for each person.
     *
     * @param amount in whole units of the currency
     * @param currency the code of ISO 4217
     * @param reductions who pays a part only; the first that fits holds
     * @param refundedFrom the share of the votes from which it is given back; a winner always gets it back
     */
    record Deposit(Clause clause, long amount, String currency, List<Reduction> reductions, Fraction refundedFrom)
            implements Requirement {
        /** The deposit with its own list. */
        public Deposit {
            reductions = List.copyOf(reductions);
        }
    }

    /**
     * A part of a deposit for parties that were strong enough at the last election.
     *
     * @param from the share of the votes of the last election from which it holds
     * @param pays which part of the deposit is paid
     */
    record Reduction(Fraction from, Fraction pays) {}

    /** The order of lists on the ballot paper is drawn by lot. */
    record BallotOrderByLot(Clause clause) implements Requirement {}

    /** Which side of a share a rule bounds. */
    enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** Which runs of places a rule of spacing means. */
    enum Where {
        /** Any places that follow each other. */
        EVERYWHERE,
        /** The first places, then the next as many, and so on. */
        EACH_BLOCK
    }
}
