package org.dauys.documents.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.election.Count;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;
import org.dauys.statute.Section;

/**
 * The votes of a contest by party, over all its constituencies.
 *
 * @param contest the contest
 * @param votes by the code of the party
 * @param reserved what else was counted
 * @param base of what shares are taken: that of the law, or else the votes of all parties
 * @param byLaw whether the law names the base
 * @param threshold the share that is needed, if there is one for the contest as a whole
 */
record PartyVotes(
        Result.OfContest contest,
        SequencedMap<String, Long> votes,
        Map<Reserved, Long> reserved,
        long base,
        boolean byLaw,
        Optional<Fraction> threshold) {
    static PartyVotes of(Telling telling, Result.OfContest contest) {
        SequencedMap<String, Long> votes = new LinkedHashMap<>();
        Map<Reserved, Long> reserved = new EnumMap<>(Reserved.class);
        for (Result.OfArea area : contest.areas()) {
            String code = area.constituency().code();
            Tally tally = area.votes().value();
            for (String claimant : tally.claimants().names()) {
                votes.merge(telling.partyOf(code, claimant), tally.of(claimant), Math::addExact);
            }
            Votes counted = telling.record().votes().get(code);
            if (counted != null) {
                for (Map.Entry<Reserved, Count> other : counted.reserved().entrySet()) {
                    reserved.merge(other.getKey(), other.getValue().votes(), Math::addExact);
                }
            }
        }
        boolean byLaw = contest.areas().stream().allMatch(area -> area.base().isPresent());
        long base = byLaw
                ? contest.areas().stream()
                        .flatMap(area -> area.base().stream())
                        .mapToLong(Figure::value)
                        .reduce(0, Math::addExact)
                : votes.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        return new PartyVotes(contest, votes, reserved, base, byLaw, threshold(contest));
    }

    private static Optional<Fraction> threshold(Result.OfContest contest) {
        return contest.areas().size() == 1
                ? contest.areas().getFirst().admission().map(rule -> rule.share().value())
                : Optional.empty();
    }

    /** The contest that tells how parties stand in a body: of lists if there is one, with votes that are known. */
    static Optional<PartyVotes> ofBody(Telling telling, List<Result.OfContest> contests) {
        List<Result.OfContest> counted =
                contests.stream().filter(one -> !one.areas().isEmpty()).toList();
        return counted.stream()
                .filter(one -> one.section().elects() == Section.Elects.LISTS)
                .findFirst()
                .or(() -> counted.stream().findFirst())
                .map(one -> of(telling, one));
    }

    /** The share of the base; nothing of no votes. */
    Optional<Fraction> share(long number) {
        return base == 0 ? Optional.empty() : Optional.of(Fraction.of(number, base));
    }

    /** Whether votes of this kind are part of the base. */
    boolean inBase(Reserved what) {
        return byLaw && contest.areas().stream().anyMatch(area -> contest.section().steps().stream()
                .anyMatch(step -> step instanceof org.dauys.statute.Provision.BaseOfShares base
                        && base.sum().stream().anyMatch(part -> part.name().equals(what.name()))));
    }
}
