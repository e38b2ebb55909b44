package org.dauys.documents.report;

import java.util.ArrayList;
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
import org.dauys.statute.Provision;
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
 * @param thresholds the shares that are needed in the contest as a whole, the smallest first
 */
record PartyVotes(
        Result.OfContest contest,
        SequencedMap<String, Long> votes,
        Map<Reserved, Long> reserved,
        long base,
        boolean byLaw,
        List<Fraction> thresholds) {
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
        List<Figure<Long>> bases = bases(contest);
        long base = bases.isEmpty()
                ? votes.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact)
                : bases.stream().mapToLong(Figure::value).reduce(0, Math::addExact);
        return new PartyVotes(contest, votes, reserved, base, !bases.isEmpty(), thresholds(contest));
    }

    /** The base of the contest as a whole, or those of all its constituencies; none if the law names none. */
    private static List<Figure<Long>> bases(Result.OfContest contest) {
        Optional<Figure<Long>> whole = contest.whole().flatMap(Result.OfArea::base);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Figure<Long>> each =
                contest.areas().stream().flatMap(area -> area.base().stream()).toList();
        return each.size() == contest.areas().size() ? each : List.of();
    }

    /** The contest as a whole if the law looks at it so, or its only constituency. */
    static Optional<Result.OfArea> single(Result.OfContest contest) {
        return contest.whole()
                .or(() -> contest.areas().size() == 1
                        ? Optional.of(contest.areas().getFirst())
                        : Optional.empty());
    }

    private static List<Fraction> thresholds(Result.OfContest contest) {
        return single(contest)
                .map(area -> area.admissions().stream()
                        .map(rule -> rule.share().value())
                        .filter(share -> share.signum() > 0 && share.compareTo(Fraction.of(1)) < 0)
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** Whether a party takes part in the distribution, as far as it is known. */
    boolean takesPart(Telling telling, String party) {
        List<Result.OfArea> all = new ArrayList<>(contest.areas());
        contest.whole().ifPresent(all::add);
        List<Result.OfArea> distributed =
                all.stream().filter(area -> area.distribution().isPresent()).toList();
        return distributed.isEmpty() || distributed.stream().anyMatch(area -> takesPart(telling, area, party));
    }

    private static boolean takesPart(Telling telling, Result.OfArea area, String party) {
        return area.distribution().stream()
                .flatMap(how -> how.votes().value().claimants().names().stream())
                .anyMatch(name ->
                        telling.partyOf(area.constituency().code(), name).equals(party));
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
        return byLaw
                && contest.section().steps().stream()
                        .anyMatch(step -> step instanceof Provision.BaseOfShares base
                                && base.sum().stream()
                                        .anyMatch(part -> part.name().equals(what.name())));
    }
}
