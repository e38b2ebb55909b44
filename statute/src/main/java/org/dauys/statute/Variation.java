package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.OverAward;
import org.dauys.apportionment.QuotaRule;
import org.dauys.figures.Fraction;

/**
 * Other parameters for the rules on lists of a law.
 *
 * @param threshold the share that every list must have, in place of the law's shares; at 0 every list takes part
 * @param seats the number of seats of a contest of one constituency
 * @param way by which the seats are distributed
 */
public record Variation(Optional<Fraction> threshold, OptionalLong seats, Optional<Way> way) {
    /** Nothing is varied. */
    public static final Variation NONE = new Variation(Optional.empty(), OptionalLong.empty(), Optional.empty());

    /** A way of distributing seats. */
    public sealed interface Way {
        /** Its name in statutes. */
        String name();

        /** The way of a name, if there is one. */
        static Optional<Way> named(String name) {
            return all().stream().filter(way -> way.name().equals(name)).findFirst();
        }

        /** All ways. */
        static List<Way> all() {
            return List.of(
                    new ByAverages(Divisors.DHONDT),
                    new ByAverages(Divisors.SAINTE_LAGUE),
                    new ByAverages(Divisors.MODIFIED_SAINTE_LAGUE),
                    new ByAverages(Divisors.DANISH),
                    new ByAverages(Divisors.IMPERIALI),
                    new ByAverages(Divisors.ADAMS),
                    new ByAverages(Divisors.DEAN),
                    new ByAverages(Divisors.HUNTINGTON_HILL),
                    new ByRemainders(QuotaRule.HARE),
                    new ByRemainders(QuotaRule.DROOP),
                    new ByRemainders(QuotaRule.HAGENBACH_BISCHOFF));
        }
    }

    /** The highest averages. */
    public record ByAverages(Divisors divisors) implements Way {
        @Override
        public String name() {
            return divisors.method();
        }
    }

    /** A quota and the largest remainders. */
    public record ByRemainders(QuotaRule quota) implements Way {
        @Override
        public String name() {
            return Keyed.written(quota);
        }
    }

    /** Whether a section has the rule of a share that a threshold can take the place of. */
    public static boolean hasThreshold(Section section) {
        return Ways.all(section.steps())
                .anyMatch(step -> step instanceof Provision.AdmitLists rule
                        && rule.anyOf().stream().anyMatch(Condition.Share.class::isInstance));
    }

    /** Whether a section distributes seats by a method that another can take the place of. */
    public static boolean hasMethod(Section section) {
        return Ways.all(section.steps())
                .anyMatch(step -> step instanceof Provision.AllotByHighestAverages
                        || step instanceof Provision.AllotByLargestRemainders);
    }

    Section of(Section section) {
        return new Section(
                section.name(),
                section.title(),
                section.elects(),
                section.seatsClause(),
                seats.isPresent() ? Optional.empty() : section.seats(),
                section.wonIn(),
                Rewriting.of(section.steps(), step -> Optional.of(varied(step))));
    }

    private Provision varied(Provision step) {
        return switch (step) {
            case Provision.AdmitLists rule -> admitting(rule);
            case Provision.AllotByHighestAverages rule ->
                allotting(rule, rule.clause(), rule.scope(), rule.from(), rule.ties());
            case Provision.AllotByLargestRemainders rule ->
                allotting(
                        rule, rule.clause(), rule.scope(), Provision.AllotByHighestAverages.From.NO_SEATS, rule.ties());
            case Leveling.Compensate rule ->
                new Leveling.Compensate(rule.clause(), varied(rule.method()), rule.won(), rule.overhang());
            default -> step;
        };
    }

    private Provision admitting(Provision.AdmitLists rule) {
        if (threshold.isEmpty()) {
            return rule;
        }
        List<Condition> conditions = rule.anyOf().stream()
                .map(condition -> condition instanceof Condition.Share share ? other(share) : condition)
                .toList();
        return new Provision.AdmitLists(rule.clause(), rule.scope(), conditions);
    }

    private Condition other(Condition.Share share) {
        Fraction least = threshold.orElseThrow();
        var equality = least.signum() == 0 ? Condition.Equality.TAKES_PART : share.equality();
        return new Condition.Share(share.clause(), least, equality, share.parties(), share.connected());
    }

    private Provision allotting(
            Provision rule,
            Clause clause,
            Scope scope,
            Provision.AllotByHighestAverages.From from,
            List<TieClause> ties) {
        if (way.isEmpty()) {
            return rule;
        }
        return switch (way.get()) {
            case ByAverages(var divisors) -> new Provision.AllotByHighestAverages(clause, scope, divisors, from, ties);
            case ByRemainders(var quota) ->
                new Provision.AllotByLargestRemainders(clause, scope, quota, OverAward.WITHDRAW, ties);
        };
    }
}
