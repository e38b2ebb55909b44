package org.dauys.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.ElectionRecord;
import org.dauys.election.RegisteredList;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Claimants;
import org.dauys.figures.Tally;
import org.dauys.statute.Condition;
import org.dauys.statute.Provision;

/** Turns a constituency with its votes so far into a {@link Race}. */
final class Races {
    private final ElectionRecord record;
    private final Contest contest;
    private final Map<String, Awaited> awaited;

    Races(ElectionRecord record, Contest contest, Map<String, Awaited> awaited) {
        this.record = record;
        this.contest = contest;
        this.awaited = awaited;
    }

    Race race(Constituency constituency, Rulebook rules) {
        Votes votes = votes(constituency);
        Awaited toCome = toCome(constituency);
        long base = base(votes, rules.base());
        var names = new ArrayList<String>();
        var numbers = new ArrayList<Long>();
        var entries = new ArrayList<Race.Entry>();
        for (var option : votes.options().entrySet()) {
            var entry = rules.national()
                    ? national(option.getKey(), rules)
                    : Optional.of(entry(
                            option.getKey(),
                            constituency.code(),
                            option.getValue().votes(),
                            base + toCome.most(),
                            rules.threshold()));
            if (entry.isPresent()) {
                names.add(option.getKey());
                numbers.add(option.getValue().votes());
                entries.add(entry.get());
            }
        }
        rules.rival()
                .flatMap(rival -> Optional.ofNullable(votes.reserved().get(rival)))
                .ifPresent(count -> {
                    names.add(Reserved.AGAINST_ALL.name());
                    numbers.add(count.votes());
                    entries.add(new Race.Entry.Always());
                });
        var tally = Tally.of(
                Claimants.of(names), numbers.stream().mapToLong(Long::longValue).toArray());
        return new Race(
                tally,
                entries,
                base,
                constituency.seats(),
                rules.ranking(),
                rules.fewest(),
                toCome.least(),
                toCome.most());
    }

    private Votes votes(Constituency constituency) {
        return Optional.ofNullable(record.votes().get(constituency.code())).orElseThrow();
    }

    private Awaited toCome(Constituency constituency) {
        return awaited.getOrDefault(constituency.code(), Awaited.nothing(constituency.code()));
    }

    private static long base(Votes votes, List<Provision.BaseOfShares.Part> parts) {
        long base = 0;
        for (Provision.BaseOfShares.Part part : parts) {
            base = Math.addExact(
                    base,
                    switch (part) {
                        case LIST_VOTES ->
                            votes.options().values().stream()
                                    .mapToLong(Count::votes)
                                    .reduce(0, Math::addExact);
                        case AGAINST_ALL -> counted(votes, Reserved.AGAINST_ALL);
                        case INVALID -> counted(votes, Reserved.INVALID);
                        case BLANK -> counted(votes, Reserved.BLANK);
                    });
        }
        return base;
    }

    private static long counted(Votes votes, Reserved code) {
        return Optional.ofNullable(votes.reserved().get(code)).map(Count::votes).orElse(0L);
    }

    /** How a list takes part everywhere, if it may; empty if it certainly does not. */
    private Optional<Race.Entry> national(String list, Rulebook rules) {
        long base = 0;
        long most = 0;
        long votes = 0;
        for (Constituency constituency : contest.constituencies()) {
            Votes there = votes(constituency);
            base = Math.addExact(base, base(there, rules.base()));
            most = Math.addExact(most, toCome(constituency).most());
            votes += Optional.ofNullable(there.options().get(list))
                    .map(Count::votes)
                    .orElse(0L);
        }
        Race.Entry entry = entry(list, contest.id(), votes, base + most, rules.threshold());
        if (votes >= entry.leastVotes(base + most) && !(entry instanceof Race.Entry.Elsewhere)) {
            return Optional.of(new Race.Entry.Always());
        }
        return votes + most < entry.leastVotes(base + most)
                ? Optional.empty()
                : Optional.of(new Race.Entry.Elsewhere());
    }

    /** How a list takes part: by the smallest share that is asked of it, unless something else may admit it too. */
    private Race.Entry entry(String list, String where, long votes, long largestBase, List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return new Race.Entry.Always();
        }
        Optional<Race.Entry.Share> least = Optional.empty();
        boolean elsewhere = false;
        for (Condition condition : conditions) {
            switch (condition) {
                case Condition.Share share
                when asks(share, list, where) -> {
                    var own = Race.Entry.Share.of(share.least(), share.equality());
                    if (least.isEmpty() || own.isEasierThan(least.get())) {
                        least = Optional.of(own);
                    }
                }
                case Condition.Share _ -> {}
                case Condition.OfKind(var _, var kind) -> {
                    if (registered(list, where).filter(it -> it.kind() == kind).isPresent()) {
                        return new Race.Entry.Always();
                    }
                }
                case Condition.VotesCast(var _, var number) -> {
                    if (votes >= number) {
                        return new Race.Entry.Always();
                    }
                    elsewhere = true;
                }
                case Condition.SeatsWon _, Condition.ShareInOneConstituency _ -> elsewhere = true;
            }
        }
        if (least.filter(share -> votes >= share.leastVotes(largestBase)).isPresent()) {
            return least.get();
        }
        return elsewhere || least.isEmpty() ? new Race.Entry.Elsewhere() : least.get();
    }

    /** Whether a threshold is meant for a list. */
    private boolean asks(Condition.Share share, String list, String where) {
        var registered = registered(list, where);
        if (share.connected()) {
            return registered.flatMap(RegisteredList::connection).isPresent();
        }
        return share.parties().contains(registered.map(RegisteredList::parties).orElse(1));
    }

    /** Whether a list of a constituency has fewer candidates than there are seats. */
    boolean hasLimits(Constituency constituency) {
        return record.particulars().lists().stream()
                .filter(list ->
                        list.where().equals(constituency.code()) || list.where().equals(contest.id()))
                .anyMatch(list -> list.candidates().orElse(Long.MAX_VALUE) < constituency.seats());
    }

    private Optional<RegisteredList> registered(String list, String where) {
        return record.particulars().lists().stream()
                .filter(it -> it.party().equals(list)
                        && (it.where().equals(where) || it.where().equals(contest.id())))
                .findFirst();
    }
}
