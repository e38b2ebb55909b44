package org.dauys.counting;

import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.QuotaRule;
import org.dauys.election.Reserved;
import org.dauys.statute.Condition;
import org.dauys.statute.Provision;
import org.dauys.statute.Scope;
import org.dauys.statute.Section;
import org.dauys.statute.Situation;
import org.dauys.statute.StandingRule;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a section as far as the extremes of seats are known under them: a base, a threshold, one method.
 *
 * @param base the votes of which thresholds are shares; empty if there is no threshold
 * @param threshold who takes part; empty if all do
 * @param national whether the threshold is applied to all constituencies together
 * @param fewest with fewer lists, or a smaller share of the base together, another rule applies
 * @param ranking the method
 * @param rival what is not elected and yet must be beaten
 */
record Rulebook(
        List<Provision.BaseOfShares.Part> base,
        List<Condition> threshold,
        boolean national,
        Race.Fewest fewest,
        Ranking ranking,
        Optional<Reserved> rival) {

    /** What reading a section gives: the rules, or the first provision under which nothing can be said. */
    sealed interface Reading {
        /** The extremes are known under these rules. */
        record Known(Rulebook rules) implements Reading {}

        /**
         * They are not.
         *
         * @param provision what stands in the way
         */
        record Unknown(Provision provision) implements Reading {}
    }

    /**
     * Reads a section.
     *
     * @param seats how many seats the constituency has
     * @param candidates how many lists or candidates stand there
     * @param alone whether it is the only constituency of its contest, so that each and all of them are the same
     * @param limited whether a list has fewer candidates than there are seats
     */
    static Reading of(Section section, long seats, int candidates, boolean alone, boolean limited) {
        var reader = new Reader(seats, candidates, alone, limited);
        Optional<Provision> unknown = reader.read(section.steps());
        if (unknown.isPresent()) {
            return new Reading.Unknown(unknown.get());
        }
        Ranking ranking = reader.ranking;
        return ranking == null
                ? new Reading.Unknown(section.steps().getLast())
                : new Reading.Known(new Rulebook(
                        reader.base,
                        reader.threshold,
                        reader.national,
                        reader.fewest,
                        ranking,
                        Optional.ofNullable(reader.rival)));
    }

    private static final class Reader {
        private final long seats;
        private final int candidates;
        private final boolean alone;
        private final boolean limited;
        private List<Provision.BaseOfShares.Part> base = List.of();
        private List<Condition> threshold = List.of();
        private boolean national;
        private Race.Fewest fewest = Race.Fewest.ONE;
        private @Nullable Ranking ranking;
        private @Nullable Reserved rival;

        Reader(long seats, int candidates, boolean alone, boolean limited) {
            this.seats = seats;
            this.candidates = candidates;
            this.alone = alone;
            this.limited = limited;
        }

        /** The first step that cannot be dealt with. */
        Optional<Provision> read(List<Provision> steps) {
            for (Provision step : steps) {
                if (ranking != null || !understood(step)) {
                    return Optional.of(step);
                }
            }
            return Optional.empty();
        }

        private boolean understood(Provision step) {
            return switch (step) {
                case Provision.BaseOfShares rule -> {
                    base = rule.sum();
                    yield threshold.isEmpty() && base.contains(Provision.BaseOfShares.Part.LIST_VOTES);
                }
                case Provision.AdmitLists rule -> {
                    boolean first = threshold.isEmpty();
                    threshold = rule.anyOf();
                    national = rule.scope() == Scope.WHOLE_CONTEST && !alone;
                    yield first;
                }
                case Provision.AdmitNextUntil rule -> {
                    fewest = new Race.Fewest(
                            Math.max(fewest.lists(), rule.lists()),
                            Optional.of(Race.Entry.Share.of(rule.together(), rule.equality())));
                    yield !national && isHere(rule);
                }
                case StandingRule.LimitToCandidates _ -> !limited;
                case Provision.OneOf rule -> chosen(rule);
                case Provision.AllotByLargestRemainders rule -> {
                    ranking = new Ranking.LargestRemainders();
                    yield rule.quota() == QuotaRule.HARE && isHere(rule);
                }
                case Provision.AllotByHighestAverages rule -> {
                    ranking = new Ranking.HighestAverages(rule.divisors());
                    yield rule.from() == Provision.AllotByHighestAverages.From.NO_SEATS && isHere(rule);
                }
                case Provision.ElectByPlurality rule -> plurality(rule);
                case Provision _ -> false;
            };
        }

        /** Whether a rule is carried out in the constituency itself. */
        private boolean isHere(Provision rule) {
            return alone || rule.scope() == Scope.EACH_CONSTITUENCY;
        }

        private boolean plurality(Provision.ElectByPlurality rule) {
            ranking = new Ranking.MostVotes();
            if (!(rule.againstAllAhead() instanceof Situation.Elected)) {
                rival = Reserved.AGAINST_ALL;
            }
            return candidates > 1 || rule.soleCandidate() instanceof Situation.Elected;
        }

        private boolean chosen(Provision.OneOf rule) {
            Optional<Provision.Case> applies = switch (rule.number()) {
                case SEATS -> caseOf(rule, seats);
                case CANDIDATES -> caseOf(rule, candidates);
                case LISTS_ADMITTED -> caseOf(rule, Long.MAX_VALUE);
            };
            if (applies.isEmpty()) {
                return false;
            }
            if (rule.number() == Provision.OneOf.Quantity.LISTS_ADMITTED) {
                fewest = new Race.Fewest(Math.max(1, applies.get().when().least()), fewest.together());
            }
            return read(applies.get().steps()).isEmpty();
        }

        private static Optional<Provision.Case> caseOf(Provision.OneOf rule, long number) {
            return rule.cases().stream()
                    .filter(some -> some.when().contains(number))
                    .findFirst();
        }
    }
}
