package org.dauys.statute;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/** Votes or seats set side by side or added up, before or after the law distributes them. */
public sealed interface SumStep<T> extends StatuteStep<T> {
    /**
     * The votes of all lists or candidates of a constituency side by side.
     *
     * @param options their codes
     * @param counts their votes, in the same order
     */
    record VotesOfAll(Citation basis, Claimants options, List<Figure<Long>> counts) implements SumStep<Tally> {
        /** The votes with their own list. */
        public VotesOfAll {
            counts = List.copyOf(counts);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(counts);
        }

        @Override
        public Tally result() {
            return Tally.of(options, counts.stream().mapToLong(Figure::value).toArray());
        }
    }

    /**
     * The votes of each list over all constituencies of a contest.
     *
     * @param lists the lists
     * @param areas the votes in each constituency
     */
    record VotesTogether(Citation basis, Claimants lists, List<Figure<Tally>> areas) implements SumStep<Tally> {
        /** The votes with their own list. */
        public VotesTogether {
            areas = List.copyOf(areas);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(areas);
        }

        @Override
        public Tally result() {
            return together(lists, areas, name -> name);
        }
    }

    /**
     * Numbers added up, e.g. the invalid ballots of all constituencies.
     *
     * @param parts the numbers
     */
    record Total(Citation basis, List<Figure<Long>> parts) implements SumStep<Long> {
        /** The sum with its own list. */
        public Total {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(parts);
        }

        @Override
        public Long result() {
            return parts.stream().mapToLong(Figure::value).reduce(0, Math::addExact);
        }
    }

    /**
     * How many seats all have together, where their number follows from the count itself.
     *
     * @param held the seats; none while a question is open
     */
    record SeatsHeld(Citation basis, List<Figure<Tally>> held) implements SumStep<Long> {
        /** The number with its own list. */
        public SeatsHeld {
            held = List.copyOf(held);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(held);
        }

        @Override
        public Long result() {
            return held.stream().mapToLong(seats -> seats.value().total()).reduce(0, Math::addExact);
        }
    }

    /**
     * The seats that lists have from another contest.
     *
     * @param lists the lists
     * @param elsewhere the seats there; of parties without a list here too
     */
    record SeatsElsewhere(Citation basis, Claimants lists, Figure<Tally> elsewhere) implements SumStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(elsewhere);
        }

        @Override
        public Tally result() {
            Tally all = elsewhere.value();
            return Tally.of(
                    lists,
                    lists.names().stream()
                            .mapToLong(name -> all.claimants().contains(name) ? all.of(name) : 0)
                            .toArray());
        }
    }

    /**
     * The seats of each party, added up over constituencies or contests.
     *
     * @param parties the parties
     * @param parts the seats to add up
     */
    record PartySeats(Citation basis, Claimants parties, List<Part> parts) implements SumStep<Tally> {
        /**
         * Seats to add up.
         *
         * @param seats the seats of lists or candidates
         * @param partyOf the party of each candidate, by code; a code that is not there is a party's own
         */
        public record Part(Figure<Tally> seats, Map<String, String> partyOf) {
            /** The seats with their own map, in an order that every run has. */
            public Part {
                partyOf = Collections.unmodifiableSortedMap(new TreeMap<>(partyOf));
            }

            /** The party for which a claimant sits. */
            String party(String claimant) {
                return partyOf.getOrDefault(claimant, claimant);
            }
        }

        /** The sum with its own list. */
        public PartySeats {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Figure<?>> inputs() {
            return parts.stream().<Figure<?>>map(Part::seats).toList();
        }

        @Override
        public Tally result() {
            long[] sums = new long[parties.size()];
            for (Part part : parts) {
                add(sums, parties, part.seats().value(), part::party);
            }
            return Tally.of(parties, sums);
        }
    }

    /** The numbers of several tallies added up by what each name is counted under. */
    private static Tally together(Claimants names, List<Figure<Tally>> tallies, UnaryOperator<String> under) {
        long[] sums = new long[names.size()];
        for (Figure<Tally> figure : tallies) {
            add(sums, names, figure.value(), under);
        }
        return Tally.of(names, sums);
    }

    private static void add(long[] sums, Claimants names, Tally tally, UnaryOperator<String> under) {
        for (int i = 0; i < tally.size(); i++) {
            if (tally.at(i) > 0) {
                int position = names.position(under.apply(tally.claimants().name(i)));
                sums[position] = Math.addExact(sums[position], tally.at(i));
            }
        }
    }
}
