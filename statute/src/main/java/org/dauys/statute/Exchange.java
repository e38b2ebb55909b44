package org.dauys.statute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import org.dauys.election.Contest;

/**
 * Puts single rules of a supposed law in the place of those of the law in force, so that the rule which makes the
 * difference can be told from the others.
 */
public final class Exchange {
    /** Rules that can change their place. */
    public enum Part {
        /** How many seats there are. */
        SEATS,
        /** Who takes part in the distribution. */
        THRESHOLD,
        /** How the seats are distributed. */
        METHOD,
        /** Which votes are carried from constituencies, and which seats are set aside. */
        CARRIED_VOTES
    }

    private final Section own;
    private final Section other;
    private final Set<Part> parts;

    private Exchange(Section own, Section other, Set<Part> parts) {
        this.own = own;
        this.other = other;
        this.parts = parts;
    }

    /**
     * The election under its own law with some rules of another.
     *
     * @param actual the election under its own law
     * @param supposed the election under the other law
     * @return empty if one of the laws has rules that cannot be taken out singly, or they count different contests
     */
    public static Optional<Supposition> of(Supposition actual, Supposition supposed, Set<Part> parts) {
        SequencedMap<String, Section> sections =
                new LinkedHashMap<>(actual.statute().sections());
        List<Contest> contests = new ArrayList<>();
        for (Contest contest : actual.record().election().contests()) {
            if (!actual.lists().contains(contest.id())) {
                contests.add(contest);
                continue;
            }
            Optional<Contest> twin = supposed.record().election().contests().stream()
                    .filter(one -> one.id().equals(contest.id()))
                    .findFirst();
            Optional<Section> own =
                    Optional.ofNullable(actual.statute().sections().get(contest.section()));
            Optional<Section> other =
                    Optional.ofNullable(supposed.statute().sections().get(contest.section()));
            if (twin.isEmpty()
                    || twin.get().constituencies().size()
                            != contest.constituencies().size()
                    || !own.filter(Exchange::isPlain).isPresent()
                    || !other.filter(Exchange::isPlain).isPresent()) {
                return Optional.empty();
            }
            sections.put(contest.section(), new Exchange(own.get(), other.get(), parts).section());
            contests.add(
                    parts.contains(Part.SEATS)
                            ? Supposition.seated(
                                    contest, OptionalLong.of(twin.get().seats()))
                            : contest);
        }
        var record = Supposition.with(
                actual.record(), contests, actual.record().votes(), Supposition.kept(actual.record(), actual.lists()));
        return Optional.of(new Supposition(
                Supposition.with(actual.statute(), actual.statute().id(), sections),
                record,
                actual.lists(),
                List.of()));
    }

    /** Whether a section is made of thresholds, carried votes and one distribution, so that each stands by itself. */
    private static boolean isPlain(Section section) {
        return Ways.all(section.steps()).allMatch(step -> switch (step) {
            case Provision.BaseOfShares _,
                    Provision.AdmitLists _,
                    Provision.AdmitNextUntil _,
                    Provision.OneOf _,
                    Provision.Ask _,
                    Provision.AllotByLargestRemainders _,
                    Provision.AllotByHighestAverages _,
                    Provision.AllotWithNextList _,
                    Provision.LeaveUnfilled _,
                    TransferProvision _ -> true;
            case Provision.ElectByPlurality _,
                    Provision.ElectedElsewhere _,
                    StandingRule _,
                    JoinLists _,
                    DoubleRule _,
                    Leveling _ -> false;
        });
    }

    private Section section() {
        List<Provision> steps = new ArrayList<>();
        if (parts.contains(Part.THRESHOLD)) {
            steps.addAll(top(other, Exchange::isThreshold));
        }
        for (Provision step : own.steps()) {
            boolean distributes = Ways.all(List.of(step)).anyMatch(Exchange::isMethod);
            if (parts.contains(Part.CARRIED_VOTES) && distributes) {
                steps.addAll(top(other, TransferProvision.class::isInstance));
            }
            steps.addAll(Rewriting.of(List.of(step), this::exchanged));
        }
        return new Section(
                own.name(),
                own.title(),
                own.elects(),
                own.seatsClause(),
                parts.contains(Part.SEATS) ? Optional.empty() : own.seats(),
                parts.contains(Part.CARRIED_VOTES) ? other.wonIn().or(own::wonIn) : own.wonIn(),
                steps);
    }

    private Optional<Provision> exchanged(Provision step) {
        if (isThreshold(step)) {
            return parts.contains(Part.THRESHOLD) ? Optional.empty() : Optional.of(step);
        }
        if (step instanceof TransferProvision) {
            return parts.contains(Part.CARRIED_VOTES) ? Optional.empty() : Optional.of(step);
        }
        if (isMethod(step) && parts.contains(Part.METHOD)) {
            return Ways.all(other.steps())
                    .filter(Exchange::isMethod)
                    .findFirst()
                    .map(method -> scoped(method, scope()))
                    .or(() -> Optional.of(step));
        }
        return Optional.of(step);
    }

    private List<Provision> top(Section section, Predicate<Provision> which) {
        return section.steps().stream()
                .filter(which)
                .map(step -> scoped(step, scope()))
                .toList();
    }

    /** Over which votes the law in force distributes. */
    private Scope scope() {
        return Ways.all(own.steps())
                .filter(Exchange::isMethod)
                .findFirst()
                .map(Provision::scope)
                .orElse(Scope.EACH_CONSTITUENCY);
    }

    private static boolean isThreshold(Provision step) {
        return step instanceof Provision.BaseOfShares
                || step instanceof Provision.AdmitLists
                || step instanceof Provision.AdmitNextUntil;
    }

    private static boolean isMethod(Provision step) {
        return step instanceof Provision.AllotByHighestAverages || step instanceof Provision.AllotByLargestRemainders;
    }

    private static Provision scoped(Provision step, Scope scope) {
        return switch (step) {
            case Provision.BaseOfShares rule -> new Provision.BaseOfShares(rule.clause(), scope, rule.sum());
            case Provision.AdmitLists rule -> new Provision.AdmitLists(rule.clause(), scope, rule.anyOf());
            case Provision.AdmitNextUntil rule ->
                new Provision.AdmitNextUntil(
                        rule.clause(), scope, rule.lists(), rule.together(), rule.equality(), rule.authority());
            case Provision.AllotByLargestRemainders rule ->
                new Provision.AllotByLargestRemainders(
                        rule.clause(), scope, rule.quota(), rule.overAward(), rule.ties());
            case Provision.AllotByHighestAverages rule ->
                new Provision.AllotByHighestAverages(rule.clause(), scope, rule.divisors(), rule.from(), rule.ties());
            default -> step;
        };
    }
}
