package org.dauys.statute;

import java.util.Optional;
import org.dauys.election.RegisteredList;
import org.dauys.figures.Fraction;

/** One way for a list to take part in the distribution; one of those that the law names is enough. */
public sealed interface Condition {
    /** The sentence. */
    Clause clause();

    /** What happens to a list with exactly the share. */
    enum Equality {
        TAKES_PART,
        STAYS_OUT
    }

    /**
     * At least a share of the base.
     *
     * @param least the threshold, from 0 to 1
     * @param equality what happens to a list with exactly that share
     * @param parties of how many parties the list must be
     * @param connected whether it must belong to a connection or coalition
     */
    record Share(Clause clause, Fraction least, Equality equality, Span parties, boolean connected)
            implements Condition {
        /** Whether it is for every list. */
        boolean isForAll() {
            return !connected && parties.contains(1) && parties.most() == Long.MAX_VALUE;
        }
    }

    /**
     * At least a share of the votes of one constituency, whichever it is.
     *
     * @param least the threshold, from 0 to 1
     * @param equality what happens to a list with exactly that share
     */
    record ShareInOneConstituency(Clause clause, Fraction least, Equality equality) implements Condition {}

    /**
     * Seats won elsewhere, see {@link Section#wonIn}.
     *
     * @param least how many
     * @param except lists of a kind that do not take part so; empty if all do
     */
    record SeatsWon(Clause clause, long least, Optional<RegisteredList.Kind> except) implements Condition {}

    /**
     * A number of votes.
     *
     * @param least how many
     */
    record VotesCast(Clause clause, long least) implements Condition {}

    /**
     * Lists of a kind take part with any number of votes.
     *
     * @param kind what stands behind the list
     */
    record OfKind(Clause clause, RegisteredList.Kind kind) implements Condition {}
}
