package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.counting.Awaited;
import org.dauys.counting.Prospect;
import org.dauys.counting.SeatRange;
import org.dauys.election.Count;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Decisions;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.reading.Findings;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Votes of real elections are taken away and come back in other ways: whatever comes, the count by the law never leaves
 * the seats that were called certain and possible.
 */
class CertainSeatsTest {
    /** One of so many votes is taken away. */
    private static final List<Integer> PARTS = List.of(500, 20, 2);

    private static final int COMPLETIONS = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kazakhstan-2023",
                "kazakhstan-2021",
                "kazakhstan-2004",
                "kazakhstan-2023-maslikhats",
                "kyrgyzstan-2021",
                "russia-2011",
                "russia-2016",
                "lithuania-2016",
                "ukraine-2014",
                "serbia-2014",
                "taiwan-2020",
                "nepal-2017",
                "croatia-2020",
                "czechia-2019-ep",
                "finland-2015",
                "portugal-2024",
                "spain-2019-04",
                "poland-2023",
                "japan-2014",
                "spain-2011-11"
            })
    void noCompletionLeavesTheSeatsThatWereCalledPossible(String folder) {
        var findings = new Findings();
        ElectionRecord record = FolderReader.read(FolderOnDisk.at(Path.of("..", "elections", folder)), findings)
                .orElseThrow(() -> new AssertionError(findings.all()));
        Statute law = Counting.statute(record.election().statute());
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(folder.hashCode());
        int compared = 0;
        for (int part : PARTS) {
            Map<String, Awaited> awaited = new HashMap<>();
            ElectionRecord soFar = with(record, taken(record, part, awaited, random));
            Prospect prospect = Prospect.of(law, soFar, awaited);
            compared += compare(folder + ", as it was", prospect, counted(law, record));
            for (int i = 0; i < COMPLETIONS; i++) {
                ElectionRecord end = with(soFar, completed(soFar, awaited, i == 0, random));
                compared += compare("%s, 1 of %d, %d".formatted(folder, part, i), prospect, counted(law, end));
            }
        }

        assertThat(compared).as(folder).isPositive();
    }

    private static ElectionRecord with(ElectionRecord record, SequencedMap<String, Votes> votes) {
        return new ElectionRecord(
                record.election(),
                votes,
                record.candidates(),
                record.declared(),
                record.winners(),
                record.official(),
                Decisions.NONE,
                record.particulars(),
                record.sources());
    }

    /** The votes without some, which are awaited. */
    private static SequencedMap<String, Votes> taken(
            ElectionRecord record, int part, Map<String, Awaited> awaited, RandomGenerator random) {
        SequencedMap<String, Votes> left = new LinkedHashMap<>();
        for (Votes votes : record.votes().values()) {
            SequencedMap<String, Count> options = new LinkedHashMap<>(votes.options());
            Map<Reserved, Count> reserved = new EnumMap<>(Reserved.class);
            reserved.putAll(votes.reserved());
            options.replaceAll((_, count) -> less(count, part, random));
            reserved.replaceAll((_, count) -> less(count, part, random));
            var rest = new Votes(votes.constituency(), options, reserved);
            awaited.put(rest.constituency(), new Awaited(rest.constituency(), 1, 0, sum(votes) - sum(rest)));
            left.put(rest.constituency(), rest);
        }
        return left;
    }

    private static Count less(Count count, int part, RandomGenerator random) {
        long taken = Math.min(count.votes(), random.nextLong(0, count.votes() / part + 2));
        return new Count(count.votes() - taken, count.entry(), count.source());
    }

    private static long sum(Votes votes) {
        return votes.options().values().stream().mapToLong(Count::votes).sum()
                + votes.reserved().values().stream().mapToLong(Count::votes).sum();
    }

    /** The votes with some or all of those awaited: in each constituency for one, or for a few. */
    private static SequencedMap<String, Votes> completed(
            ElectionRecord soFar, Map<String, Awaited> awaited, boolean allForOne, RandomGenerator random) {
        SequencedMap<String, Votes> end = new LinkedHashMap<>();
        for (Votes votes : soFar.votes().values()) {
            long left = Optional.ofNullable(awaited.get(votes.constituency()))
                    .orElseThrow()
                    .most();
            SequencedMap<String, Count> options = new LinkedHashMap<>(votes.options());
            Map<Reserved, Count> reserved = new EnumMap<>(Reserved.class);
            reserved.putAll(votes.reserved());
            List<String> lists = new ArrayList<>(options.keySet());
            List<Reserved> others = new ArrayList<>(reserved.keySet());
            for (int i = 0; i < 5 && left > 0; i++) {
                long more = allForOne ? left : random.nextLong(0, left + 1);
                int which = random.nextInt(lists.size() + others.size());
                if (which < lists.size()) {
                    options.computeIfPresent(lists.get(which), (_, count) -> plus(count, more));
                } else {
                    reserved.computeIfPresent(others.get(which - lists.size()), (_, count) -> plus(count, more));
                }
                left -= more;
            }
            end.put(votes.constituency(), new Votes(votes.constituency(), options, reserved));
        }
        return end;
    }

    private static Count plus(Count count, long more) {
        return new Count(count.votes() + more, count.entry(), count.source());
    }

    /** The seats of each constituency as far as they can be counted. */
    private static Map<String, Tally> counted(Statute law, ElectionRecord record) {
        Map<String, Tally> seats = new HashMap<>();
        Optional<Result> result = switch (Application.apply(law, record, Reasoning.silent())) {
            case Outcome.Settled settled -> Optional.of(settled.result());
            case Outcome.AwaitingDecision waiting -> Optional.of(waiting.result());
            case Outcome.Refused _ -> Optional.empty();
        };
        result.stream().flatMap(known -> known.contests().stream()).forEach(contest -> {
            contest.areas()
                    .forEach(area -> area.seats()
                            .ifPresent(known -> seats.put(area.constituency().code(), known.value())));
            if (contest.contest().constituencies().size() == 1) {
                String only = contest.contest().constituencies().getFirst().code();
                contest.seats().ifPresent(known -> seats.putIfAbsent(only, known.value()));
            }
        });
        return seats;
    }

    /** How many lists were compared. */
    private static int compare(String what, Prospect prospect, Map<String, Tally> seats) {
        int compared = 0;
        for (Prospect.OfContest contest : prospect.contests()) {
            for (Prospect.OfArea area : contest.areas()) {
                Tally counted = seats.get(area.constituency().code());
                if (counted != null && area.bounds() instanceof Prospect.Bounds.Ranges(var ranges, var _)) {
                    for (SeatRange range : ranges) {
                        long own = counted.claimants().contains(range.list()) ? counted.of(range.list()) : 0;
                        assertThat(own)
                                .as(
                                        "%s: %s in %s",
                                        what, range.list(), area.constituency().code())
                                .isBetween(range.least(), range.most());
                        compared++;
                    }
                }
            }
        }
        return compared;
    }
}
