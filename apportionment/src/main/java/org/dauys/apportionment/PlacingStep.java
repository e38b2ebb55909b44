package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/** A step that decides where, or to whom, the next of several seats goes that are placed in constituencies. */
public sealed interface PlacingStep extends AwardStep {
    /**
     * The next seat goes to the claimant and the place with the largest claim, among places that have one free and
     * claimants who are due one: the votes there, over a divisor that grows with the seats there, over the votes cast
     * there, or over the votes cast there for each seat.
     *
     * @param divisors the sequence of divisors
     * @param per by what a claim is measured
     * @param places the places
     * @param votes votes by place and claimant
     * @param due how many seats are to be placed of each claimant
     * @param standing the seats placed so far, by place and claimant
     */
    record PlacedSeat(
            Citation basis,
            Divisors divisors,
            Placement.Per per,
            List<Place> places,
            Figure<Tally> votes,
            Figure<Tally> due,
            Figure<Standing> standing)
            implements PlacingStep {
        /** The step with its own list. */
        public PlacedSeat {
            places = List.copyOf(places);
        }

        @Override
        public Optional<Figure<Standing>> before() {
            return Optional.of(standing);
        }

        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(List.of(votes, due, standing));
            for (Place place : places) {
                inputs.addAll(List.of(place.cast(), place.seats(), place.mandates(), place.free()));
            }
            return inputs;
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("divisors", divisors.method());
        }

        @Override
        public Standing result() {
            var pairs = new Pairs(places, due.value().claimants());
            Tally placed = standing.value().seats();
            Fraction[] claims = new Fraction[pairs.size()];
            for (int i = 0; i < claims.length; i++) {
                claims[i] = claim(pairs, i, placed);
            }
            int[] first = First.of(
                    claims.length,
                    i -> pairs.isOpen(i, due.value(), placed),
                    (i, best) -> claims[i].compareTo(claims[best]));
            return pairs.doNotCompete(first, due.value(), placed)
                    ? standing.value().award(Long.MAX_VALUE, first)
                    : standing.value().awardOne(first);
        }

        /** The pairs of place and claimant to which the next seat may go. */
        public List<String> open() {
            var pairs = new Pairs(places, due.value().claimants());
            Tally placed = standing.value().seats();
            return placed.claimants().names().stream()
                    .filter(name -> pairs.isOpen(placed.claimants().position(name), due.value(), placed))
                    .toList();
        }

        /** The claim of a pair of place and claimant to the next seat. */
        public Fraction claim(String pair) {
            Tally placed = standing.value().seats();
            return claim(
                    new Pairs(places, due.value().claimants()),
                    placed.claimants().position(pair),
                    placed);
        }

        /** By what the votes of a pair of place and claimant are divided for the next seat. */
        public Fraction divisor(String pair) {
            Tally placed = standing.value().seats();
            return divisor(
                    new Pairs(places, due.value().claimants()),
                    placed.claimants().position(pair),
                    placed);
        }

        private Fraction divisor(Pairs pairs, int pair, Tally placed) {
            Tally before = pairs.place(pair).seats().value();
            String holder = pairs.holder(pair);
            return divisors.divisor((before.claimants().contains(holder) ? before.of(holder) : 0) + placed.at(pair));
        }

        private Fraction claim(Pairs pairs, int pair, Tally placed) {
            Place place = pairs.place(pair);
            Fraction share = Fraction.of(pairs.votes(pair))
                    .dividedBy(divisor(pairs, pair, placed))
                    .dividedBy(Fraction.of(place.cast().value()));
            return switch (per) {
                case VOTES_CAST -> share;
                case VOTES_FOR_A_SEAT ->
                    share.times(Fraction.of(place.mandates().value()));
            };
        }
    }

    /**
     * The next seat to be placed is due to the highest average among those who have votes in a place where one is free.
     *
     * @param divisors the sequence of divisors
     * @param votes the votes of those who take part, over all places
     * @param standing the seats that they have in all so far
     * @param places the places
     * @param placed the seats placed so far, by place and claimant
     */
    record TurnSeat(
            Citation basis,
            Divisors divisors,
            Figure<Tally> votes,
            Figure<Standing> standing,
            List<Place> places,
            Figure<Standing> placed)
            implements PlacingStep {
        /** The step with its own list. */
        public TurnSeat {
            places = List.copyOf(places);
        }

        @Override
        public Optional<Figure<Standing>> before() {
            return Optional.of(standing);
        }

        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(List.of(votes, standing, placed));
            places.forEach(place -> inputs.add(place.free()));
            return inputs;
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("divisors", divisors.method());
        }

        @Override
        public Standing result() {
            Tally all = votes.value();
            Tally had = standing.value().seats();
            var pairs = new Pairs(places, all.claimants());
            int[] first = First.of(
                    all.size(),
                    i -> all.at(i) > 0 && hasRoom(pairs, all.claimants().name(i)),
                    (i, best) -> divisors.compare(all.at(i), had.at(i), all.at(best), had.at(best)));
            return standing.value().awardOne(first);
        }

        /** Those to whom the next seat may be due. */
        public List<String> open() {
            Tally all = votes.value();
            var pairs = new Pairs(places, all.claimants());
            return all.claimants().names().stream()
                    .filter(name -> all.of(name) > 0 && hasRoom(pairs, name))
                    .toList();
        }

        private boolean hasRoom(Pairs pairs, String holder) {
            for (int i = 0; i < pairs.size(); i++) {
                if (pairs.holder(i).equals(holder)
                        && pairs.hasRoom(i, placed.value().seats())) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The next seat goes to the largest share among those who have none.
     *
     * @param votes the votes of each
     * @param bases of what the share of each is taken
     * @param standing the seats before this one
     * @param seats how many seats there are
     */
    record LargestShareSeat(
            Citation basis, Figure<Tally> votes, Figure<Tally> bases, Figure<Standing> standing, Figure<Long> seats)
            implements PlacingStep {
        @Override
        public Optional<Figure<Standing>> before() {
            return Optional.of(standing);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, bases, standing, seats);
        }

        @Override
        public Standing result() {
            Tally all = votes.value();
            Tally had = standing.value().seats();
            int[] first = First.of(
                    all.size(), i -> all.at(i) > 0 && had.at(i) == 0, (i, best) -> share(i).compareTo(share(best)));
            return standing.value().award(seats.value(), first);
        }

        private Fraction share(int position) {
            return Fraction.of(
                    votes.value().at(position),
                    bases.value().of(votes.value().claimants().name(position)));
        }
    }

    /**
     * Seats that nobody can take where places are free stay empty, as decided.
     *
     * @param standing the seats placed
     * @param decision the confirmation
     */
    record Unplaced(Citation basis, Figure<Standing> standing, Decision decision) implements PlacingStep {
        @Override
        public Optional<Figure<Standing>> before() {
            return Optional.of(standing);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(standing);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("decision", decision.entry().toString());
        }

        @Override
        public Standing result() {
            return standing.value();
        }
    }
}
