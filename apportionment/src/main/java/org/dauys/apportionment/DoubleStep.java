package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Ratios;
import org.dauys.figures.Tally;

/**
 * A sentence of double proportionality: the seats of all districts go to the parties in proportion to their voters, and
 * then to the lists of the parties in the districts, so that the seats of both are met.
 */
public sealed interface DoubleStep<T> extends ApportionmentStep<T> {
    /**
     * The seats of all districts side by side.
     *
     * @param districts their names
     * @param seats the seats of each, in the same order
     */
    record DistrictSeats(Citation basis, Claimants districts, List<Figure<Long>> seats) implements DoubleStep<Tally> {
        /** The seats with their own list. */
        public DistrictSeats {
            seats = List.copyOf(seats);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(seats);
        }

        @Override
        public Tally result() {
            return Tally.of(districts, seats.stream().mapToLong(Figure::value).toArray());
        }
    }

    /**
     * Divisors of districts and parties with which the rounded quotients of all lists meet the seats of both.
     *
     * @param votes votes by list in each district, in the order of the districts
     * @param ofDistricts the seats of each district
     * @param ofParties the seats of each party
     * @param assured the lists that get a seat in a district in any case: in each district a number of seats, 0 or 1, by
     *     list; none if the law assures no seat
     */
    record FindDivisors(
            Citation basis,
            List<Figure<Tally>> votes,
            Figure<Tally> ofDistricts,
            Figure<Tally> ofParties,
            List<Figure<Tally>> assured)
            implements DoubleStep<TwoWay> {
        /** The sentence with its own lists. */
        public FindDivisors {
            votes = List.copyOf(votes);
            assured = List.copyOf(assured);
        }

        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(votes);
            inputs.addAll(List.of(ofDistricts, ofParties));
            inputs.addAll(assured);
            return inputs;
        }

        @Override
        public TwoWay result() {
            return TwoWay.solve(
                    votes.stream().map(Figure::value).toList(),
                    ofDistricts.value(),
                    ofParties.value(),
                    assured.stream().map(Figure::value).toList());
        }
    }

    /**
     * A list whose quotient may be rounded up or down gets the seat, as decided.
     *
     * @param open the solution in which it was open
     * @param district the district
     * @param decision what was decided
     */
    record TiedListChosen(Citation basis, Figure<TwoWay> open, String district, Decision decision)
            implements DoubleStep<TwoWay> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(open);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("decision", decision.entry().toString(), "district", district);
        }

        @Override
        public TwoWay result() {
            return open.value().choosing(district, decision.chosen().getFirst());
        }
    }

    /**
     * The divisor of each district.
     *
     * @param solution the solution
     */
    record DistrictDivisors(Citation basis, Figure<TwoWay> solution) implements DoubleStep<Ratios> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(solution);
        }

        @Override
        public Ratios result() {
            return solution.value().districtDivisors();
        }
    }

    /**
     * The divisor of each party that has a seat.
     *
     * @param solution the solution
     */
    record PartyDivisors(Citation basis, Figure<TwoWay> solution) implements DoubleStep<Ratios> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(solution);
        }

        @Override
        public Ratios result() {
            return solution.value().partyDivisors();
        }
    }

    /**
     * The votes of each list of a district divided by the divisor of the district and that of its party; zero for the
     * lists of parties without a seat.
     *
     * @param votes votes by list
     * @param ofDistricts the divisor of each district
     * @param ofParties the divisor of each party that has a seat
     * @param district the district
     */
    record Quotients(
            Citation basis, Figure<Tally> votes, Figure<Ratios> ofDistricts, Figure<Ratios> ofParties, String district)
            implements DoubleStep<Ratios> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, ofDistricts, ofParties);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("district", district);
        }

        @Override
        public Ratios result() {
            Tally all = votes.value();
            Fraction divisor = ofDistricts.value().of(district);
            List<Fraction> quotients = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                String list = all.claimants().name(i);
                quotients.add(
                        ofParties.value().claimants().contains(list)
                                ? Fraction.of(all.at(i))
                                        .dividedBy(
                                                divisor.times(ofParties.value().of(list)))
                                : Fraction.of(0));
            }
            return Ratios.of(all.claimants(), quotients);
        }
    }

    /**
     * The rounded quotients of a district: one half up or down as the solution has it, and a seat at least for a list
     * that is assured one.
     *
     * @param quotients the quotients
     * @param solution tells which halves go up
     * @param district the district
     */
    record RoundedQuotients(Citation basis, Figure<Ratios> quotients, Figure<TwoWay> solution, String district)
            implements DoubleStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(quotients, solution);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("district", district);
        }

        @Override
        public Tally result() {
            Ratios all = quotients.value();
            long[] seats = new long[all.size()];
            for (int i = 0; i < seats.length; i++) {
                seats[i] = solution.value().rounded(district, all.claimants().name(i), all.at(i));
            }
            return Tally.of(all.claimants(), seats);
        }
    }

    /**
     * Whether the seats of every district and of every party are met.
     *
     * @param seats the seats of the lists in each district, in the order of the districts
     * @param ofDistricts the seats of each district
     * @param ofParties the seats of each party
     */
    record SeatsMet(Citation basis, List<Figure<Tally>> seats, Figure<Tally> ofDistricts, Figure<Tally> ofParties)
            implements DoubleStep<Boolean> {
        /** The sentence with its own list. */
        public SeatsMet {
            seats = List.copyOf(seats);
        }

        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(seats);
            inputs.addAll(List.of(ofDistricts, ofParties));
            return inputs;
        }

        @Override
        public Boolean result() {
            Tally parties = ofParties.value();
            long[] sums = new long[parties.size()];
            boolean met = true;
            for (int d = 0; d < seats.size(); d++) {
                Tally district = seats.get(d).value();
                met &= district.total() == ofDistricts.value().at(d);
                for (int i = 0; i < district.size(); i++) {
                    int position =
                            parties.claimants().position(district.claimants().name(i));
                    if (position >= 0) {
                        sums[position] += district.at(i);
                    } else {
                        met &= district.at(i) == 0;
                    }
                }
            }
            return met && Tally.of(parties.claimants(), sums).equals(parties);
        }
    }
}
