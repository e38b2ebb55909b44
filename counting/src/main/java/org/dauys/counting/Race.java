package org.dauys.counting;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.Condition;

/**
 * One distribution of seats: the votes known so far, and how many can still come for whichever lists.
 *
 * @param votes the votes so far of each list; a list may also be a rival that takes no seat, such as votes against all
 * @param entries how each list can take part, in their order
 * @param base the votes so far of which thresholds are shares; every vote to come counts in it
 * @param seats how many seats there are, at least 1
 * @param ranking the method
 * @param fewest if fewer lists take part, or with fewer votes together, another rule applies, of which nothing can be said
 *     here
 * @param least how many votes come at least
 * @param most how many votes can come at most
 */
record Race(
        Tally votes,
        List<Entry> entries,
        long base,
        long seats,
        Ranking ranking,
        Fewest fewest,
        long least,
        long most) {
    /**
     * The race with its own list.
     *
     * @throws IllegalArgumentException if there are not as many entries as lists, no seats, or the votes to come are out
     *     of order
     */
    Race {
        entries = List.copyOf(entries);
        if (entries.size() != votes.size() || seats < 1 || least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "%d entries must be as many as the lists %s, seats (%d) be positive, and votes to come %d to %d."
                            .formatted(entries.size(), votes.claimants(), seats, least, most));
        }
    }

    /**
     * How few lists can take part before another rule applies.
     *
     * @param lists how many there must be
     * @param together the share of the base that they must have together, if the law asks
     */
    record Fewest(long lists, Optional<Entry.Share> together) {
        /** Any one list is enough. */
        static final Fewest ONE = new Fewest(1, Optional.empty());
    }

    /** How a list can take part in the distribution. */
    sealed interface Entry {
        /** The fewest votes with which it takes part when the base is so large. */
        long leastVotes(long base);

        /** It takes part with any number of votes. */
        record Always() implements Entry {
            @Override
            public long leastVotes(long base) {
                return 0;
            }
        }

        /** Whether it takes part hangs on something else than the votes of this race: either is possible. */
        record Elsewhere() implements Entry {
            @Override
            public long leastVotes(long base) {
                return 0;
            }
        }

        /**
         * It takes part with a share of the base.
         *
         * @param numerator of the share, which is at most 1
         * @param denominator of the share, positive
         * @param exactlyTakesPart whether exactly that share is enough
         */
        record Share(long numerator, long denominator, boolean exactlyTakesPart) implements Entry {
            /** The share that a law writes. */
            static Share of(Fraction share, Condition.Equality equality) {
                return new Share(
                        share.numerator().longValueExact(),
                        share.denominator().longValueExact(),
                        equality == Condition.Equality.TAKES_PART);
            }

            @Override
            public long leastVotes(long base) {
                long product = Math.multiplyExact(numerator, base);
                return exactlyTakesPart ? Math.ceilDiv(product, denominator) : product / denominator + 1;
            }

            /** Whether fewer votes are enough than with another share. */
            boolean isEasierThan(Share other) {
                int sign = Long.compare(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator));
                return sign < 0 || (sign == 0 && exactlyTakesPart);
            }

            /** The largest base with which so few votes are enough. */
            long largestBase(long votes) {
                long product = Math.multiplyExact(votes, denominator);
                return exactlyTakesPart ? product / numerator : Math.ceilDiv(product, numerator) - 1;
            }
        }
    }

    /** How many lists there are. */
    int size() {
        return votes.size();
    }

    /** The same race when fewer votes can come. */
    Race atMost(long fewer) {
        return new Race(votes, entries, base, seats, ranking, fewest, Math.min(least, fewer), fewer);
    }

    /** Whether a list takes part however the votes to come are cast. */
    boolean isIn(int list) {
        return !(entries.get(list) instanceof Entry.Elsewhere)
                && votes.at(list) >= entries.get(list).leastVotes(base + most);
    }

    /** Whether a list can take part if all votes to come are for it. */
    boolean canBeIn(int list) {
        return votes.at(list) + most >= entries.get(list).leastVotes(base + most);
    }

    /** Whether another rule applies if the votes to come are cast so that few lists take part. */
    boolean canHaveTooFewLists() {
        long lists = 0;
        long together = 0;
        for (int i = 0; i < size(); i++) {
            lists += isIn(i) ? 1 : 0;
            together += isIn(i) ? votes.at(i) : 0;
        }
        long least =
                fewest.together().map(share -> share.leastVotes(base + most)).orElse(0L);
        return lists < fewest.lists() || together < least;
    }
}
