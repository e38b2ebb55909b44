package org.dauys.statute;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/** Numbers brought together, set side by side or compared. */
public sealed interface TallyStep<T> extends StatuteStep<T> {
    /** The number of a claimant, who need not be among those of a tally. */
    private static long of(Tally tally, String claimant) {
        int position = tally.claimants().position(claimant);
        return position < 0 ? 0 : tally.at(position);
    }

    /**
     * The number of one claimant.
     *
     * @param of the numbers of all; one who is not there has none
     * @param claimant whose
     */
    record PartOf(Citation basis, Figure<Tally> of, String claimant) implements TallyStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(of);
        }

        @Override
        public Long result() {
            return TallyStep.of(of.value(), claimant);
        }
    }

    /**
     * The totals of places side by side, e.g. the votes cast in each.
     *
     * @param places their codes
     * @param totals their numbers, in the same order
     */
    record SideBySide(Citation basis, Claimants places, List<Figure<Long>> totals) implements TallyStep<Tally> {
        /** The numbers with their own list. */
        public SideBySide {
            totals = List.copyOf(totals);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(totals);
        }

        @Override
        public Tally result() {
            return Tally.of(places, totals.stream().mapToLong(Figure::value).toArray());
        }
    }

    /**
     * The numbers of one claimant in several places.
     *
     * @param places the codes of the places
     * @param claimant whose
     * @param tallies the numbers in each place, in the same order
     */
    record AcrossPlaces(Citation basis, Claimants places, String claimant, List<Figure<Tally>> tallies)
            implements TallyStep<Tally> {
        /** The numbers with their own list. */
        public AcrossPlaces {
            tallies = List.copyOf(tallies);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(tallies);
        }

        @Override
        public Tally result() {
            return Tally.of(
                    places,
                    tallies.stream()
                            .mapToLong(figure -> of(figure.value(), claimant))
                            .toArray());
        }
    }

    /**
     * The numbers of all claimants in one place, from those of each in all places.
     *
     * @param claimants the claimants
     * @param place the code of the place
     * @param byClaimant the numbers of each claimant by place, in the same order
     */
    record InPlace(Citation basis, Claimants claimants, String place, List<Figure<Tally>> byClaimant)
            implements TallyStep<Tally> {
        /** The numbers with their own list. */
        public InPlace {
            byClaimant = List.copyOf(byClaimant);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(byClaimant);
        }

        @Override
        public Tally result() {
            return Tally.of(
                    claimants,
                    byClaimant.stream()
                            .mapToLong(figure -> of(figure.value(), place))
                            .toArray());
        }
    }

    /**
     * The numbers of some claimants added up over places.
     *
     * @param claimants whose; the numbers of others do not count
     * @param tallies the numbers in each place
     */
    record TogetherOf(Citation basis, Claimants claimants, List<Figure<Tally>> tallies) implements TallyStep<Tally> {
        /** The sum with its own list. */
        public TogetherOf {
            tallies = List.copyOf(tallies);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(tallies);
        }

        @Override
        public Tally result() {
            long[] sums = new long[claimants.size()];
            for (Figure<Tally> figure : tallies) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = Math.addExact(sums[i], of(figure.value(), claimants.name(i)));
                }
            }
            return Tally.of(claimants, sums);
        }
    }

    /**
     * The larger of two numbers for each claimant.
     *
     * @param one one number
     * @param other the other, of the same claimants
     */
    record LargerOf(Citation basis, Figure<Tally> one, Figure<Tally> other) implements TallyStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(one, other);
        }

        @Override
        public Tally result() {
            Claimants names = one.value().claimants();
            return Tally.of(
                    names,
                    names.names().stream()
                            .mapToLong(name -> Math.max(one.value().of(name), of(other.value(), name)))
                            .toArray());
        }
    }

    /**
     * What is left of numbers when others are taken off, at least 0.
     *
     * @param from the numbers
     * @param off what is taken off, of the same claimants
     */
    record Lessened(Citation basis, Figure<Tally> from, Figure<Tally> off) implements TallyStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(from, off);
        }

        @Override
        public Tally result() {
            Claimants names = from.value().claimants();
            return Tally.of(
                    names,
                    names.names().stream()
                            .mapToLong(name -> Math.max(0, from.value().of(name) - of(off.value(), name)))
                            .toArray());
        }
    }
}
