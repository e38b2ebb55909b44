package org.dauys.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.dauys.apportionment.HighestAverages;
import org.dauys.apportionment.LargestRemainders;
import org.dauys.apportionment.Method;
import org.dauys.apportionment.Plurality;
import org.dauys.election.Contest;
import org.dauys.election.Votes;
import org.dauys.figures.Figure;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.reading.Finding;
import org.dauys.statute.Application;
import org.dauys.statute.Exchange;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.statute.Supposition;

/**
 * The lists of an election under one law, beside others.
 *
 * @param law the name of the law, or of what was varied
 * @param supposition what was counted
 * @param state what came of it
 */
public record Parallel(String law, Supposition supposition, State state) {
    /** What came of a count. */
    public sealed interface State {}

    /**
     * There are seats.
     *
     * @param votes the votes of each list over its contests
     * @param seats the seats of each list over its contests
     * @param house the seats of each party in the bodies that the lists fill, with those of other contests
     * @param result the count
     */
    public record Seated(
            SequencedMap<String, Long> votes,
            SequencedMap<String, Long> seats,
            SequencedMap<String, Long> house,
            Result result)
            implements State {
        /** The seats with their own maps. */
        public Seated {
            votes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(votes));
            seats = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seats));
            house = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(house));
        }

        /** How far the seats are from the votes. */
        public Indices indices() {
            return Indices.of(votes, seats);
        }

        /** The party that has more than half of the seats of the bodies, if one has. */
        public Optional<String> majority() {
            long all = house.values().stream().reduce(0L, Math::addExact);
            return house.entrySet().stream()
                    .filter(entry -> 2 * entry.getValue() > all)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /** By which methods the seats were distributed. */
        List<String> methods() {
            return result.contests().stream()
                    .flatMap(contest -> Stream.concat(contest.areas().stream(), contest.whole().stream()))
                    .flatMap(area -> area.distribution().stream())
                    .map(distribution -> name(distribution.method()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }

        /** The lists among which seats were distributed. */
        Set<String> taking() {
            Set<String> lists = new LinkedHashSet<>();
            result.contests().stream()
                    .flatMap(contest -> Stream.concat(contest.areas().stream(), contest.whole().stream()))
                    .flatMap(area -> area.distribution().stream())
                    .forEach(distribution -> lists.addAll(
                            distribution.votes().value().claimants().names()));
            lists.retainAll(votes.keySet());
            return lists;
        }

        private static Optional<String> name(Method method) {
            return switch (method) {
                case HighestAverages averages -> Optional.of(averages.divisors().method());
                case LargestRemainders remainders -> Optional.of(JsonValues.word(remainders.quota()));
                case Plurality _ -> Optional.empty();
            };
        }
    }

    /**
     * Something must be decided first.
     *
     * @param questions what, at least one
     */
    public record Waiting(List<Question> questions) implements State {}

    /**
     * The law needs what the figures do not have.
     *
     * @param findings what, at least one
     */
    public record Lacking(List<Finding> findings) implements State {}

    /** Counts a supposition. */
    public static Parallel of(String law, Supposition supposition) {
        return new Parallel(law, supposition, state(supposition));
    }

    private static State state(Supposition supposition) {
        return switch (Application.apply(supposition.statute(), supposition.record(), Reasoning.silent())) {
            case Outcome.Settled(var result) -> seated(supposition, result);
            case Outcome.AwaitingDecision(var _, var questions) -> new Waiting(questions);
            case Outcome.Refused(var findings) -> new Lacking(findings);
        };
    }

    private static Seated seated(Supposition supposition, Result result) {
        SequencedMap<String, Long> votes = new LinkedHashMap<>();
        SequencedMap<String, Long> seats = new LinkedHashMap<>();
        SequencedMap<String, Long> house = new LinkedHashMap<>();
        List<String> bodies = new ArrayList<>();
        for (Contest contest : supposition.record().election().contests()) {
            if (supposition.lists().contains(contest.id())) {
                bodies.add(contest.body());
                contest.constituencies()
                        .forEach(place -> add(votes, supposition.record().votes(), place.code()));
            }
        }
        for (Result.OfContest contest : result.contests()) {
            if (supposition.lists().contains(contest.contest().id())) {
                contest.seats().ifPresent(figure -> add(seats, figure));
            }
            if (bodies.contains(contest.contest().body())) {
                contest.seats().ifPresent(figure -> add(house, figure));
            }
        }
        return new Seated(votes, seats, house, result);
    }

    private static void add(SequencedMap<String, Long> into, Map<String, Votes> votes, String place) {
        Optional.ofNullable(votes.get(place))
                .ifPresent(here ->
                        here.options().forEach((list, count) -> into.merge(list, count.votes(), Math::addExact)));
    }

    private static void add(SequencedMap<String, Long> into, Figure<Tally> figure) {
        Tally tally = figure.value();
        tally.claimants().names().forEach(name -> into.merge(name, tally.of(name), Math::addExact));
    }

    /**
     * The fewest rules of this law that, put in the place of those of the law in force, give the seats of this law;
     * empty if the laws cannot be taken apart so, or nothing less than the whole law does.
     */
    public Optional<Set<Exchange.Part>> decisive(Parallel actual) {
        if (!(state instanceof Seated here)
                || !(actual.state() instanceof Seated first)
                || sameSeats(first.seats(), here.seats())) {
            return Optional.empty();
        }
        Exchange.Part[] all = Exchange.Part.values();
        for (int size = 1; size < all.length; size++) {
            for (int chosen = 1; chosen < 1 << all.length; chosen++) {
                if (Integer.bitCount(chosen) == size && gives(here, actual, chosen)) {
                    return Optional.of(parts(chosen));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Exchange.Part> parts(int chosen) {
        Set<Exchange.Part> parts = EnumSet.noneOf(Exchange.Part.class);
        for (Exchange.Part part : Exchange.Part.values()) {
            if ((chosen & 1 << part.ordinal()) != 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    private boolean gives(Seated here, Parallel actual, int chosen) {
        return Exchange.of(actual.supposition(), supposition, parts(chosen))
                .map(Parallel::state)
                .filter(state -> state instanceof Seated other && sameSeats(other.seats(), here.seats()))
                .isPresent();
    }

    /** Whether lists have the same seats, where those that are not named have none. */
    static boolean sameSeats(Map<String, Long> one, Map<String, Long> other) {
        return one.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(other.getOrDefault(entry.getKey(), 0L)))
                && other.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(one.getOrDefault(entry.getKey(), 0L)));
    }

    /** How many seats there are for lists. */
    OptionalLong size() {
        return state instanceof Seated seated
                ? OptionalLong.of(seated.seats().values().stream().reduce(0L, Math::addExact))
                : OptionalLong.empty();
    }
}
