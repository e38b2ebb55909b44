package org.dauys.apportionment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/** A rule applied to a tie, or to what an earlier rule left open of it. */
public sealed interface Settling extends ApportionmentStep<Preference> {
    /**
     * Those with more votes come first.
     *
     * @param tie the figure that holds the tie
     * @param open what is open before
     */
    record ByVotes(Citation basis, Figure<?> tie, Preference open, Figure<Tally> votes) implements Settling {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(tie, votes);
        }

        @Override
        public Preference result() {
            return open.by(Comparator.comparingLong(votes.value()::of));
        }
    }

    /**
     * Those with fewer votes come first.
     *
     * @param tie the figure that holds the tie
     * @param open what is open before
     */
    record ByFewerVotes(Citation basis, Figure<?> tie, Preference open, Figure<Tally> votes) implements Settling {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(tie, votes);
        }

        @Override
        public Preference result() {
            return open.by(Comparator.<String>comparingLong(votes.value()::of).reversed());
        }
    }

    /**
     * Those of whose votes the quota leaves more come first.
     *
     * @param tie the figure that holds the tie
     * @param open what is open before
     * @param quota the votes that a seat costs
     */
    record ByRemainder(Citation basis, Figure<?> tie, Preference open, Figure<Tally> votes, Figure<Fraction> quota)
            implements Settling {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(tie, votes, quota);
        }

        /** What the quota leaves of the votes of a claimant. */
        public Fraction remainder(String claimant) {
            long number = votes.value().of(claimant);
            return Fraction.of(number)
                    .minus(quota.value().times(Fraction.of(quota.value().timesIn(number))));
        }

        @Override
        public Preference result() {
            return open.by(Comparator.comparing(this::remainder));
        }
    }

    /**
     * Those with the smaller rank come first.
     *
     * @param tie the figure that holds the tie
     * @param open what is open before
     */
    record ByRank(Citation basis, Figure<?> tie, Preference open, Figure<Tally> ranks) implements Settling {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(tie, ranks);
        }

        @Override
        public Preference result() {
            return open.by(Comparator.<String>comparingLong(ranks.value()::of).reversed());
        }
    }

    /**
     * Those who were chosen come first.
     *
     * @param tie the figure that holds the tie
     * @param open what is open before
     * @param decision what was decided
     * @param lot whether by lot
     */
    record Decided(Citation basis, Figure<?> tie, Preference open, Decision decision, boolean lot) implements Settling {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(tie);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("decision", decision.entry().toString(), "by", lot ? "lot" : "act");
        }

        @Override
        public Preference result() {
            return open.choosing(decision.chosen());
        }
    }
}
