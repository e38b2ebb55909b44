package org.dauys.statute;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/** A sentence on who is ahead in a constituency and must be covered by a list. */
public sealed interface CoverStep<T> extends StatuteStep<T> {
    /** The number of a claimant, who need not be among those of a tally. */
    private static long of(Tally tally, String claimant) {
        int position = tally.claimants().position(claimant);
        return position < 0 ? 0 : tally.at(position);
    }

    /**
     * The seats of a list, but at most one for each of those who are ahead.
     *
     * @param seats the seats of the list
     * @param ahead the votes of those who are ahead, by constituency
     */
    record AtMost(Citation basis, Figure<Long> seats, Figure<Tally> ahead) implements CoverStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats, ahead);
        }

        @Override
        public Long result() {
            return Math.min(seats.value(), ahead.value().size());
        }
    }

    /**
     * The votes of those who are ahead in constituencies, by constituency.
     *
     * @param ahead who is ahead, by constituency
     * @param votes the votes in each of these constituencies, in the same order
     */
    record VotesAhead(Citation basis, Map<String, String> ahead, Claimants places, List<Figure<Tally>> votes)
            implements CoverStep<Tally> {
        /** The votes with their own collections. */
        public VotesAhead {
            ahead = Map.copyOf(ahead);
            votes = List.copyOf(votes);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(votes);
        }

        @Override
        public Tally result() {
            long[] numbers = new long[places.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = of(votes.get(i).value(), ahead.getOrDefault(places.name(i), ""));
            }
            return Tally.of(places, numbers);
        }
    }

    /**
     * The seat of who is ahead in a constituency, if it is covered.
     *
     * @param ahead the seat of who is ahead
     * @param covered the constituencies whose seats are covered, 1 each
     * @param place the code of the constituency
     */
    record IfCovered(Citation basis, Figure<Tally> ahead, Figure<Tally> covered, String place)
            implements CoverStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(ahead, covered);
        }

        @Override
        public Tally result() {
            return of(covered.value(), place) > 0
                    ? ahead.value()
                    : Tally.zero(ahead.value().claimants());
        }
    }
}
