package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.figures.Tally;

/** A sentence on tiers of seats. */
public sealed interface LevelStep<T> extends StatuteStep<T> {
    /** The number of a claimant, who need not be among those of a tally. */
    private static long of(Tally tally, String claimant) {
        int position = tally.claimants().position(claimant);
        return position < 0 ? 0 : tally.at(position);
    }

    /**
     * The seats that each list must have in a constituency at least.
     *
     * @param allotted the seats allotted there
     * @param won the seats won there, of the same lists
     */
    record MinimumSeats(Citation basis, Leveling.GrowHouse.Minimum minimum, Figure<Tally> allotted, Figure<Tally> won)
            implements LevelStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(allotted, won);
        }

        @Override
        public Map<String, String> terms() {
            return switch (minimum) {
                case LARGER_OF_BOTH -> Map.of("minimum", "larger-of-both");
                case ROUNDED_UP_MEAN -> Map.of("minimum", "rounded-up-mean");
            };
        }

        @Override
        public Tally result() {
            Tally seats = allotted.value();
            long[] least = new long[seats.size()];
            for (int i = 0; i < least.length; i++) {
                long direct = of(won.value(), seats.claimants().name(i));
                least[i] = switch (minimum) {
                    case LARGER_OF_BOTH -> Math.max(direct, seats.at(i));
                    case ROUNDED_UP_MEAN -> Math.max(direct, Math.ceilDiv(direct + seats.at(i), 2));
                };
            }
            return Tally.of(seats.claimants(), least);
        }
    }

    /**
     * The seats won beyond those allotted, of each list in a constituency.
     *
     * @param allotted the seats allotted there
     * @param won the seats won there
     */
    record WonBeyond(Citation basis, Figure<Tally> allotted, Figure<Tally> won) implements LevelStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(allotted, won);
        }

        @Override
        public Tally result() {
            Claimants lists = allotted.value().claimants();
            return Tally.of(
                    lists,
                    lists.names().stream()
                            .mapToLong(name -> Math.max(
                                    0, of(won.value(), name) - allotted.value().of(name)))
                            .toArray());
        }
    }

    /**
     * The seats of a list, or the sum of its minima where that is more.
     *
     * @param seats the seats
     * @param minima the minima
     */
    record AtLeastInAll(Citation basis, Figure<Long> seats, Figure<Tally> minima) implements LevelStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats, minima);
        }

        @Override
        public Long result() {
            return Math.max(seats.value(), minima.value().total());
        }
    }

    /**
     * How many seats are left when those given are taken off, at least 0.
     *
     * @param seats the seats
     * @param given the seats given
     */
    record Rest(Citation basis, Figure<Long> seats, Figure<Tally> given) implements LevelStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats, given);
        }

        @Override
        public Long result() {
            return Math.max(0, seats.value() - given.value().total());
        }
    }

    /**
     * The seats in a constituency with those placed there.
     *
     * @param before the seats there before
     * @param placed the seats placed, named {@code place/claimant}
     * @param place the code of the constituency
     */
    record WithPlaced(Citation basis, Figure<Tally> before, Figure<Tally> placed, String place)
            implements LevelStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(before, placed);
        }

        @Override
        public Tally result() {
            List<String> names = new ArrayList<>(before.value().claimants().names());
            for (String pair : placed.value().claimants().names()) {
                String claimant = pair.startsWith(place + "/") ? pair.substring(place.length() + 1) : "";
                if (!claimant.isEmpty() && !names.contains(claimant)) {
                    names.add(claimant);
                }
            }
            return Tally.of(
                    Claimants.of(names),
                    names.stream()
                            .mapToLong(name -> of(before.value(), name) + of(placed.value(), place + "/" + name))
                            .toArray());
        }
    }

    /**
     * The seats won elsewhere by independents and by parties that take no part.
     *
     * @param won the seats won elsewhere, by anyone
     * @param votes the votes of the lists that take part
     * @param least how many seats make a party take part, even without a list
     * @param independents the codes of those who are no party
     */
    record WonByOthers(Citation basis, Figure<Tally> won, Figure<Tally> votes, long least, Set<String> independents)
            implements LevelStep<Tally> {
        /** The seats with their own set. */
        public WonByOthers {
            independents = Set.copyOf(independents);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(won, votes);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("seats-to-take-part", Long.toString(least));
        }

        @Override
        public Tally result() {
            Tally all = won.value();
            return all.only(IntStream.range(0, all.size())
                    .filter(i -> isOther(all.claimants().name(i), all.at(i)))
                    .toArray());
        }

        private boolean isOther(String party, long seats) {
            return independents.contains(party)
                    || (seats < least && !votes.value().claimants().contains(party));
        }
    }

    /**
     * The part of what each list lacks of its share of the house that seats should fill, rounded to whole seats.
     *
     * @param votes the votes of those who take part
     * @param won the seats that they have won elsewhere
     * @param house the seats of the house of which shares are taken
     * @param part which part is filled
     */
    record LinkedSeats(
            Citation basis, Figure<Tally> votes, Figure<Tally> won, Figure<Long> house, Figure<Fraction> part)
            implements LevelStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, won, house, part);
        }

        @Override
        public Tally result() {
            Tally all = votes.value();
            long total = all.total();
            long[] linked = new long[all.size()];
            for (int i = 0; i < linked.length; i++) {
                Fraction share = Fraction.of(house.value()).times(Fraction.of(all.at(i), total));
                Fraction lacking =
                        share.minus(Fraction.of(of(won.value(), all.claimants().name(i))));
                linked[i] = lacking.signum() <= 0
                        ? 0
                        : Rounding.HALF_UP
                                .of(lacking.times(part.value()))
                                .floor()
                                .longValueExact();
            }
            return Tally.of(all.claimants(), linked);
        }
    }
}
