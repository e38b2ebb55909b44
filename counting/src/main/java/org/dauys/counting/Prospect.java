package org.dauys.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Reserved;
import org.dauys.statute.Provision;
import org.dauys.statute.Section;
import org.dauys.statute.Statute;

/**
 * Which seats are certain, whatever the votes to come, and which are open.
 *
 * <p>A station's votes are taken to be at most as many as {@link Awaited} says, for whichever lists; what is known of
 * stations that are quarantined or disputed does not count. A seat that hangs on a tie is open. Where the law has a
 * procedure whose extremes are not known, nothing is called certain as long as votes are to come.
 *
 * @param contests the contests that are counted from votes, in the order of the election
 */
public record Prospect(List<OfContest> contests) {
    /** The prospect with its own list. */
    public Prospect {
        contests = List.copyOf(contests);
    }

    /**
     * The seats of a contest.
     *
     * @param contest the contest
     * @param areas its constituencies
     */
    public record OfContest(Contest contest, List<OfArea> areas) {
        /** The prospect with its own list. */
        public OfContest {
            areas = List.copyOf(areas);
        }

        /** How many seats are certain. */
        public long certain() {
            return areas.stream().mapToLong(OfArea::certain).sum();
        }

        /** How many seats there are. */
        public long seats() {
            return areas.stream().mapToLong(area -> area.constituency().seats()).sum();
        }
    }

    /**
     * The seats of a constituency.
     *
     * @param constituency the constituency
     * @param awaited the votes to come
     * @param bounds what can be said of its seats
     */
    public record OfArea(Constituency constituency, Awaited awaited, Bounds bounds) {
        /** How many seats are certain. */
        public long certain() {
            return switch (bounds) {
                case Bounds.Ranges(var ranges, var _) ->
                    ranges.stream().mapToLong(SeatRange::least).sum();
                case Bounds.AsCounted _ -> constituency.seats();
                case Bounds.Unknown _ -> 0;
            };
        }

        /** Whether nothing can change any more. */
        public boolean isCertain() {
            return certain() == constituency.seats() && !(bounds instanceof Bounds.Unknown);
        }

        /** What the seats of a list hang on, if they are open and the extremes are known. */
        public Optional<Stake> stake(SeatRange range) {
            return bounds instanceof Bounds.Ranges(var _, var race) && !range.isCertain()
                    ? Stakes.of(race, range)
                    : Optional.empty();
        }
    }

    /** What can be said of the seats of a constituency. */
    public sealed interface Bounds {
        /**
         * The extremes of each list are known.
         *
         * @param ranges the lists in the order of the votes
         * @param race what they follow from
         */
        record Ranges(List<SeatRange> ranges, Distribution race) implements Bounds {
            /** The ranges with their own list. */
            public Ranges {
                ranges = List.copyOf(ranges);
            }
        }

        /** No votes are to come: the seats are as counted. */
        record AsCounted() implements Bounds {}

        /**
         * Votes are to come, and the law has a procedure under which their effect is not known.
         *
         * @param provision the rule
         */
        record Unknown(Provision provision) implements Bounds {}
    }

    /** The distribution from which ranges follow. */
    public static final class Distribution {
        private final Race race;

        Distribution(Race race) {
            this.race = race;
        }

        Race race() {
            return race;
        }

        /** Whether so few lists may take part that another rule would apply. */
        public boolean canHaveTooFewLists() {
            return race.canHaveTooFewLists();
        }
    }

    /**
     * The prospect of an election.
     *
     * @param statute the law
     * @param record the election with the votes so far
     * @param awaited the votes to come, by constituency; none in those that are left out
     */
    public static Prospect of(Statute statute, ElectionRecord record, Map<String, Awaited> awaited) {
        boolean done = awaited.values().stream().allMatch(some -> some.most() == 0);
        var contests = new ArrayList<OfContest>();
        for (Contest contest : record.election().contests()) {
            if (contest.countedFrom() == Contest.CountedFrom.VOTES) {
                Section section = Optional.ofNullable(statute.sections().get(contest.section()))
                        .orElseThrow();
                contests.add(ofContest(section, record, contest, awaited, done));
            }
        }
        return new Prospect(contests);
    }

    private static OfContest ofContest(
            Section section, ElectionRecord record, Contest contest, Map<String, Awaited> awaited, boolean done) {
        var races = new Races(record, contest, awaited);
        var areas = new ArrayList<OfArea>();
        for (Constituency constituency : contest.constituencies()) {
            Awaited toCome = awaited.getOrDefault(constituency.code(), Awaited.nothing(constituency.code()));
            areas.add(new OfArea(constituency, toCome, bounds(section, record, contest, constituency, races, done)));
        }
        return new OfContest(contest, areas);
    }

    private static Bounds bounds(
            Section section,
            ElectionRecord record,
            Contest contest,
            Constituency constituency,
            Races races,
            boolean done) {
        int standing = Optional.ofNullable(record.votes().get(constituency.code()))
                .map(votes -> votes.options().size())
                .orElse(0);
        boolean alone = contest.constituencies().size() == 1;
        return switch (Rulebook.of(section, constituency.seats(), standing, alone, races.hasLimits(constituency))) {
            case Rulebook.Reading.Unknown(var provision) ->
                done ? new Bounds.AsCounted() : new Bounds.Unknown(provision);
            case Rulebook.Reading.Known(var rules) -> ranges(races.race(constituency, rules));
        };
    }

    private static Bounds ranges(Race race) {
        var extremes = new Extremes(race);
        var ranges = new ArrayList<SeatRange>();
        for (int i = 0; i < race.size(); i++) {
            String list = race.votes().claimants().name(i);
            if (!list.equals(Reserved.AGAINST_ALL.name())) {
                ranges.add(new SeatRange(list, extremes.least(i), extremes.most(i)));
            }
        }
        return new Bounds.Ranges(ranges, new Distribution(race));
    }

    /** The certain and possible seats of each list over all constituencies of a contest. */
    public static Map<String, SeatRange> together(OfContest contest) {
        Map<String, SeatRange> together = new HashMap<>();
        for (OfArea area : contest.areas()) {
            if (area.bounds() instanceof Bounds.Ranges(var ranges, var _)) {
                ranges.forEach(range -> together.merge(
                        range.list(),
                        range,
                        (one, other) ->
                                new SeatRange(one.list(), one.least() + other.least(), one.most() + other.most())));
            }
        }
        return together;
    }
}
