package org.dauys.statute;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.dauys.election.Count;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;

/** A sentence that this room applies itself. Renderers and checkers must treat all of them. */
public sealed interface StatuteStep<T> extends Step<T>
        permits StatuteStep.Counted,
                StatuteStep.VotesOfAll,
                StatuteStep.VotesTogether,
                StatuteStep.Total,
                StatuteStep.HowMany,
                StatuteStep.ReadingChosen,
                StatuteStep.Unfilled,
                StatuteStep.WithNextList,
                StatuteStep.SeatsWithNextList,
                StatuteStep.AgainstAllAhead,
                StatuteStep.PartySeats,
                StatuteStep.SeatsElsewhere,
                StatuteStep.SeatsHeld,
                ThresholdStep,
                TransferStep,
                JoinStep,
                LevelStep,
                CoverStep,
                TallyStep,
                SecondCountStep {
    /**
     * Votes as published.
     *
     * @param option the code of the list or candidate, or a reserved code
     * @param count the number, where it stands and who published it
     */
    record Counted(String option, Count count) implements StatuteStep<Long> {
        @Override
        public Citation basis() {
            return count.entry();
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of();
        }

        @Override
        public Long result() {
            return count.votes();
        }
    }

    /**
     * The votes of all lists or candidates of a constituency side by side.
     *
     * @param options their codes
     * @param counts their votes, in the same order
     */
    record VotesOfAll(Citation basis, Claimants options, List<Figure<Long>> counts) implements StatuteStep<Tally> {
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
    record VotesTogether(Citation basis, Claimants lists, List<Figure<Tally>> areas) implements StatuteStep<Tally> {
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

    /**
     * Numbers added up, e.g. the invalid ballots of all constituencies.
     *
     * @param parts the numbers
     */
    record Total(Citation basis, List<Figure<Long>> parts) implements StatuteStep<Long> {
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
    record SeatsHeld(Citation basis, List<Figure<Tally>> held) implements StatuteStep<Long> {
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
    record SeatsElsewhere(Citation basis, Claimants lists, Figure<Tally> elsewhere) implements StatuteStep<Tally> {
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
     * How many take part, the number that tells cases of the law apart.
     *
     * @param those who take part
     */
    record HowMany(Citation basis, Figure<Tally> those) implements StatuteStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(those);
        }

        @Override
        public Long result() {
            return (long) those.value().size();
        }
    }

    /**
     * Which reading of an open point applies, as decided.
     *
     * @param ground the figure that raised the question, if one did
     * @param decision what was decided
     */
    record ReadingChosen(Citation basis, Optional<Figure<?>> ground, Decision decision) implements StatuteStep<String> {
        @Override
        public List<Figure<?>> inputs() {
            return ground.stream().<Figure<?>>map(figure -> figure).toList();
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("decision", decision.entry().toString());
        }

        @Override
        public String result() {
            return decision.chosen().getFirst();
        }
    }

    /**
     * Nobody gets a seat; the seats stay empty until another election.
     *
     * @param votes the votes of those who stood
     * @param ground the figure that leads to it, if one does
     */
    record Unfilled(Citation basis, Figure<Tally> votes, Optional<Figure<?>> ground) implements StatuteStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>();
            inputs.add(votes);
            ground.ifPresent(inputs::add);
            return inputs;
        }

        @Override
        public Tally result() {
            return Tally.zero(votes.value().claimants());
        }
    }

    /**
     * The list that passed, joined by the next one by votes.
     *
     * @param ground the figure that leads to it, if one does
     * @param votes the votes of all lists
     * @param admitted the list that passed
     * @param decision which of several with equal votes is the next, if that had to be decided
     */
    record WithNextList(
            Citation basis,
            Optional<Figure<?>> ground,
            Figure<Tally> votes,
            Figure<Tally> admitted,
            Optional<Decision> decision)
            implements StatuteStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(List.of(votes, admitted));
            ground.ifPresent(inputs::add);
            return inputs;
        }

        /** Those who have the most votes among the lists that did not pass; none if nobody else has a vote. */
        static List<String> next(Tally votes, Tally admitted) {
            Claimants passed = admitted.claimants();
            List<String> others = votes.claimants().names().stream()
                    .filter(name -> !passed.contains(name) && votes.of(name) > 0)
                    .toList();
            long most = others.stream().mapToLong(votes::of).max().orElse(0);
            return others.stream().filter(name -> votes.of(name) == most).toList();
        }

        @Override
        public Tally result() {
            Tally all = votes.value();
            Claimants passed = admitted.value().claimants();
            List<String> next = decision.map(Decision::chosen).orElseGet(() -> next(all, admitted.value()));
            return all.only(IntStream.range(0, all.size())
                    .filter(i -> passed.contains(all.claimants().name(i))
                            || next.contains(all.claimants().name(i)))
                    .toArray());
        }
    }

    /**
     * The seats when one list alone passed: the next gets the whole part of its corrected quotient, but at least some;
     * the list that passed gets the others.
     *
     * @param joined the votes of both
     * @param admitted the list that passed
     * @param quota how many votes a seat costs
     * @param correction by what the quotient of the next list is multiplied
     * @param atLeast the fewest seats of the next list
     * @param seats how many seats there are
     */
    record SeatsWithNextList(
            Citation basis,
            Figure<Tally> joined,
            Figure<Tally> admitted,
            Figure<Fraction> quota,
            Figure<Fraction> correction,
            Figure<Long> atLeast,
            Figure<Long> seats)
            implements StatuteStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(joined, admitted, quota, correction, atLeast, seats);
        }

        /** The corrected quotient of the list that joined. */
        public Fraction quotient(String next) {
            return Fraction.of(joined.value().of(next)).dividedBy(quota.value()).times(correction.value());
        }

        @Override
        public Tally result() {
            Claimants both = joined.value().claimants();
            long[] given = new long[both.size()];
            long left = seats.value();
            for (int i = 0; i < given.length; i++) {
                if (!admitted.value().claimants().contains(both.name(i))) {
                    BigInteger whole = quotient(both.name(i)).floor();
                    given[i] = Math.min(left, Math.max(atLeast.value(), whole.longValueExact()));
                    left -= given[i];
                }
            }
            for (int i = 0; i < given.length; i++) {
                if (admitted.value().claimants().contains(both.name(i))) {
                    given[i] = left;
                }
            }
            return Tally.of(both, given);
        }
    }

    /**
     * Whether more voters are against all than for any candidate.
     *
     * @param votes the votes of the candidates
     * @param againstAll the votes against all
     */
    record AgainstAllAhead(Citation basis, Figure<Tally> votes, Figure<Long> againstAll)
            implements StatuteStep<Boolean> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, againstAll);
        }

        @Override
        public Boolean result() {
            Tally all = votes.value();
            for (int i = 0; i < all.size(); i++) {
                if (all.at(i) >= againstAll.value()) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The seats of each party, added up over constituencies or contests.
     *
     * @param parties the parties
     * @param parts the seats to add up
     */
    record PartySeats(Citation basis, Claimants parties, List<Part> parts) implements StatuteStep<Tally> {
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
}
