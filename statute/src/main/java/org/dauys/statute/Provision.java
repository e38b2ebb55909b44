package org.dauys.statute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.OverAward;
import org.dauys.apportionment.QuotaRule;
import org.dauys.election.Reserved;
import org.dauys.figures.Fraction;

/** One rule of a section, with the sentence of the law that it carries out. */
public sealed interface Provision
        permits Provision.BaseOfShares,
                Provision.AdmitLists,
                Provision.AdmitNextUntil,
                Provision.OneOf,
                Provision.AllotByLargestRemainders,
                Provision.AllotByHighestAverages,
                Provision.AllotWithNextList,
                Provision.LeaveUnfilled,
                Provision.Ask,
                Provision.ElectByPlurality,
                Provision.ElectedElsewhere,
                TransferProvision,
                StandingRule,
                JoinLists,
                DoubleRule,
                Leveling {
    /** The sentence. */
    Clause clause();

    /** Over which votes it is carried out. */
    default Scope scope() {
        return Scope.EACH_CONSTITUENCY;
    }

    /**
     * Of what shares are taken.
     *
     * @param sum the votes that are added up
     */
    record BaseOfShares(Clause clause, Scope scope, List<Part> sum) implements Provision {
        /** Votes that can be part of a base. */
        public enum Part {
            LIST_VOTES,
            AGAINST_ALL,
            INVALID,
            BLANK;

            /** What else was counted that belongs to this part; nothing for the votes of lists. */
            Optional<Reserved> reserved() {
                return switch (this) {
                    case LIST_VOTES -> Optional.empty();
                    case AGAINST_ALL -> Optional.of(Reserved.AGAINST_ALL);
                    case INVALID -> Optional.of(Reserved.INVALID);
                    case BLANK -> Optional.of(Reserved.BLANK);
                };
            }
        }
    }

    /**
     * Which lists take part in the distribution: those that meet one of the conditions.
     *
     * @param anyOf the conditions, at least one
     */
    record AdmitLists(Clause clause, Scope scope, List<Condition> anyOf) implements Provision {
        /** The rule with its own list. */
        public AdmitLists {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * Where the lists that take part are too few or too small together, the next ones by votes are admitted as well.
     *
     * @param lists how many lists must take part at least
     * @param together the share of the base that they must reach together
     * @param equality whether exactly that share is enough, that is: takes part
     * @param authority who decides between lists of equal votes, a code of the statute
     */
    record AdmitNextUntil(
            Clause clause, Scope scope, long lists, Fraction together, Condition.Equality equality, String authority)
            implements Provision {}

    /**
     * One of several cases applies, by a number; they have no gap and no overlap.
     *
     * @param clause the sentence that leads in, or that of the rule before
     * @param number which number
     * @param cases the cases
     */
    record OneOf(Clause clause, Quantity number, List<Case> cases) implements Provision {
        /** A number that tells cases apart. */
        public enum Quantity {
            /** How many lists take part in the distribution. */
            LISTS_ADMITTED,
            /** How many seats the constituency has. */
            SEATS,
            /** How many candidates stand. */
            CANDIDATES
        }
    }

    /**
     * A case of {@link OneOf}.
     *
     * @param when the numbers to which it applies
     * @param steps the rules that then apply
     */
    record Case(Span when, List<Provision> steps) {}

    /**
     * Seats by quota and largest remainders among the lists that take part.
     *
     * @param quota how many votes a seat costs
     * @param overAward what happens when whole quotas are more than the seats
     * @param ties how equal remainders are settled
     */
    record AllotByLargestRemainders(
            Clause clause, Scope scope, QuotaRule quota, OverAward overAward, List<TieClause> ties)
            implements Provision {}

    /**
     * Seats by highest averages among the lists that take part.
     *
     * @param divisors the sequence of divisors
     * @param from from which seats it goes on
     * @param ties how equal averages are settled
     */
    record AllotByHighestAverages(Clause clause, Scope scope, Divisors divisors, From from, List<TieClause> ties)
            implements Provision {
        /** From which seats the averages go on. */
        public enum From {
            /** From none. */
            NO_SEATS,
            /** From the seats won elsewhere, see {@link Section#wonIn}. */
            SEATS_WON
        }
    }

    /**
     * The only list that passed is joined by the next by votes, which gets the whole part of its corrected quotient, but
     * at least some seats; the list that passed gets the others.
     *
     * @param correction by what the quotient of the next list is multiplied, from 0 to 1
     * @param atLeast the fewest seats of the next list
     */
    record AllotWithNextList(Clause clause, Fraction correction, long atLeast) implements Provision {}

    /** The seats stay empty until another election. */
    record LeaveUnfilled(Clause clause) implements Provision {}

    /**
     * The law is silent, unknown to us, or leaves a choice: someone decides which reading applies.
     *
     * @param question the name of the question
     * @param authority who decides, a code of the statute
     * @param readings what may be chosen
     */
    record Ask(Clause clause, String question, String authority, SequencedMap<String, Reading> readings)
            implements Provision {
        /** The question with its own map. */
        public Ask {
            readings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(readings));
        }

        /** The reading of a name that is among them. */
        Reading reading(String name) {
            return Optional.ofNullable(readings.get(name)).orElseThrow();
        }
    }

    /**
     * One reading of an open point.
     *
     * @param clause what it says
     * @param steps the rules that follow from it
     */
    record Reading(Clause clause, List<Provision> steps) {}

    /**
     * Candidates with the most votes are elected.
     *
     * @param ties how equal votes are settled
     * @param againstAllAhead what happens when more voters are against all than for any candidate
     * @param soleCandidate what happens when only one candidate stands
     */
    record ElectByPlurality(Clause clause, List<TieClause> ties, Situation againstAllAhead, Situation soleCandidate)
            implements Provision {}

    /** The members come from elsewhere; their number is declared. */
    record ElectedElsewhere(Clause clause) implements Provision {}
}
