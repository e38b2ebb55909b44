package org.dauys.statute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.Method;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.QuotaRule;
import org.dauys.apportionment.Sum;
import org.dauys.election.Reserved;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.jspecify.annotations.Nullable;

/** Carries out the steps of a section in one constituency, until seats are allotted or a question stops it. */
final class AreaCount {
    /** How the count of a constituency ends. */
    sealed interface End {
        /** Seats are allotted. */
        record Seated(Figure<Tally> seats) implements End {}

        /** Something must be decided first. */
        record Waiting(Question question) implements End {}

        /** What was decided does not answer the question that stands. */
        record Unfit(Question question, Decision decision) implements End {}
    }

    private final Ballots ballots;
    private final Figure<Long> mandates;
    private final Rules rules;
    private final Decisions decisions;
    private final Reasoning reasoning;

    private Figure<Tally> admitted;
    private @Nullable Figure<Long> base;
    private @Nullable Admission admission;
    private Result.@Nullable Distribution distribution;
    private @Nullable Figure<?> ground;

    /**
     * The count of one constituency.
     *
     * @param ballots the votes there
     * @param mandates how many seats there are
     * @param reasoning names its figures under the constituency
     */
    AreaCount(Ballots ballots, Figure<Long> mandates, Rules rules, Decisions decisions, Reasoning reasoning) {
        this.ballots = ballots;
        this.mandates = mandates;
        this.rules = rules;
        this.decisions = decisions;
        this.reasoning = reasoning;
        this.admitted = ballots.votes();
    }

    /**
     * Carries out the steps.
     *
     * @throws IllegalStateException if they do not end; the reader of statutes refuses such a section
     */
    End count(List<Provision> steps) {
        for (Provision step : steps) {
            Optional<End> end = carryOut(step);
            if (end.isPresent()) {
                return end.get();
            }
        }
        throw new IllegalStateException("The steps %s must end the count.".formatted(steps));
    }

    Optional<Figure<Long>> base() {
        return Optional.ofNullable(base);
    }

    Optional<Admission> admission() {
        return Optional.ofNullable(admission);
    }

    Optional<Result.Distribution> distribution() {
        return Optional.ofNullable(distribution);
    }

    private Optional<End> carryOut(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares(var clause, var parts) -> {
                base = reasoning.conclude("base", new Sum(clause.citation(), ballots.votes(), ballots.others(parts)));
                yield Optional.empty();
            }
            case Provision.AdmitLists rule -> {
                admit(rule);
                yield Optional.empty();
            }
            case Provision.OneOf oneOf -> Optional.of(oneOf(oneOf));
            case Provision.Ask ask -> Optional.of(ask(ask));
            case Provision.AllotByLargestRemainders rule ->
                Optional.of(allot(rule.clause(), rules.method(rule, admitted.value())));
            case Provision.AllotByHighestAverages rule ->
                Optional.of(allot(rule.clause(), rules.method(rule, admitted.value())));
            case Provision.AllotWithNextList rule -> Optional.of(withNextList(rule));
            case Provision.LeaveUnfilled(var clause) -> Optional.of(unfilled(clause));
            case Provision.ElectByPlurality rule -> Optional.of(plurality(rule));
            case Provision.ElectedElsewhere rule ->
                throw new IllegalStateException("%s has no votes to count.".formatted(rule));
        };
    }

    private void admit(Provision.AdmitLists rule) {
        Figure<Long> of = base;
        if (of == null) {
            throw new IllegalStateException(
                    "A threshold must have a base: " + rule.clause().citation());
        }
        var share = reasoning.conclude("threshold", new Given<>(rule.clause().citation(), rule.share()));
        boolean takesPart = rule.equality() == Provision.AdmitLists.Equality.TAKES_PART;
        admission = new Admission(rule.clause().citation(), ballots.votes(), of, share, takesPart);
        admitted = reasoning.conclude("admitted", admission);
    }

    private End oneOf(Provision.OneOf rule) {
        Figure<Long> number = switch (rule.number()) {
            case LISTS_ADMITTED -> howMany("lists-admitted", rule.clause(), admitted);
            case CANDIDATES -> howMany("candidates", rule.clause(), ballots.votes());
            case SEATS -> mandates;
        };
        ground = number;
        return count(rule.cases().stream()
                .filter(one -> one.when().contains(number.value()))
                .findFirst()
                .orElseThrow()
                .steps());
    }

    private Figure<Long> howMany(String word, Clause clause, Figure<Tally> those) {
        return reasoning.conclude(word, new StatuteStep.HowMany(clause.citation(), those));
    }

    private End ask(Provision.Ask rule) {
        var question =
                question(rule.question(), List.copyOf(rule.readings().keySet()), rule.clause(), rule.authority());
        return decided(question, decision -> {
            chosen(rule.question(), rule.clause(), decision);
            return count(rule.reading(decision.chosen().getFirst()).steps());
        });
    }

    private void chosen(String word, Clause clause, Decision decision) {
        var step = new StatuteStep.ReadingChosen(clause.citation(), Optional.ofNullable(ground), decision);
        ground = reasoning.conclude(word, step);
    }

    private Question question(String word, List<String> among, Clause clause, String authority) {
        return new Question(reasoning.scope().then(word), word, among, 1, clause.citation(), authority);
    }

    /** What follows once a question is decided. */
    @FunctionalInterface
    private interface Then {
        End follows(Decision decision);
    }

    private End decided(Question question, Then then) {
        Optional<Decision> decision = decisions.on(question);
        if (decision.isEmpty()) {
            return new End.Waiting(question);
        }
        return decision.get().fits(question) ? then.follows(decision.get()) : new End.Unfit(question, decision.get());
    }

    /** Nobody can take seats without a vote: the law found for no country says what then, so someone must. */
    private End allot(Clause clause, Method method) {
        if (admitted.value().total() == 0) {
            var question = question("nobody-takes-part", List.of("unfilled"), clause, rules.authority());
            return decided(question, decision -> {
                chosen("nobody-takes-part", clause, decision);
                return unfilled(clause);
            });
        }
        distribution = new Result.Distribution(method, admitted);
        return switch (method.allot(admitted, mandates, decisions, reasoning)) {
            case Allotment.Settled(var seats) -> new End.Seated(seats);
            case Allotment.Awaiting(var question, var _) -> new End.Waiting(question);
            case Allotment.Unfit(var question, var decision) -> new End.Unfit(question, decision);
        };
    }

    private End unfilled(Clause clause) {
        var step = new StatuteStep.Unfilled(clause.citation(), ballots.votes(), Optional.ofNullable(ground));
        return new End.Seated(reasoning.conclude("seats", step));
    }

    private End withNextList(Provision.AllotWithNextList rule) {
        List<String> next = StatuteStep.WithNextList.next(ballots.votes().value(), admitted.value());
        return next.size() > 1
                ? decided(
                        question("next-list", next, rule.clause(), rules.authority()),
                        decision -> joined(rule, Optional.of(decision)))
                : joined(rule, Optional.empty());
    }

    private End joined(Provision.AllotWithNextList rule, Optional<Decision> decision) {
        var basis = rule.clause().citation();
        var joined = reasoning.conclude(
                "with-next-list",
                new StatuteStep.WithNextList(basis, Optional.ofNullable(ground), ballots.votes(), admitted, decision));
        var quota = reasoning.conclude("quota", new Quota(basis, QuotaRule.HARE, 0, joined, mandates));
        var correction = reasoning.conclude("correction", new Given<>(basis, rule.correction()));
        var atLeast = reasoning.conclude("at-least", new Given<>(basis, rule.atLeast()));
        return new End.Seated(reasoning.conclude(
                "seats",
                new StatuteStep.SeatsWithNextList(basis, joined, admitted, quota, correction, atLeast, mandates)));
    }

    private End plurality(Provision.ElectByPlurality rule) {
        if (ballots.votes().value().size() == 1) {
            return situation(rule, "sole-candidate", rule.soleCandidate());
        }
        Optional<Figure<Long>> against = ballots.other(Reserved.AGAINST_ALL);
        if (against.isPresent()) {
            var ahead = reasoning.conclude(
                    "against-all-ahead",
                    new StatuteStep.AgainstAllAhead(
                            rule.againstAllAhead().clause().citation(), ballots.votes(), against.get()));
            if (ahead.value()) {
                ground = ahead;
                return situation(rule, "against-all-decided", rule.againstAllAhead());
            }
        }
        return allot(rule.clause(), rules.method(rule, ballots.votes().value()));
    }

    private End situation(Provision.ElectByPlurality rule, String word, Situation situation) {
        return switch (situation) {
            case Situation.Elected _ ->
                allot(rule.clause(), rules.method(rule, ballots.votes().value()));
            case Situation.RepeatElection(var clause) -> unfilled(clause);
            case Situation.Ask(var clause, var authority) ->
                decided(question(word, List.of("elected", "repeat-election"), clause, authority), decision -> {
                    chosen(word, clause, decision);
                    return decision.chosen().contains("elected")
                            ? allot(
                                    rule.clause(),
                                    rules.method(rule, ballots.votes().value()))
                            : unfilled(clause);
                });
        };
    }

    /**
     * The votes of a constituency as figures.
     *
     * @param votes the votes of each list or candidate
     * @param reserved what else was counted
     */
    record Ballots(Figure<Tally> votes, Map<Reserved, Figure<Long>> reserved) {
        /** The votes with their own map. */
        Ballots {
            reserved = Map.copyOf(reserved);
        }

        Optional<Figure<Long>> other(Reserved code) {
            return Optional.ofNullable(reserved.get(code));
        }

        /** Those parts of a base that are not votes for lists and that were published, in the order of the law. */
        List<Figure<Long>> others(List<Provision.BaseOfShares.Part> parts) {
            return parts.stream()
                    .flatMap(part -> part.reserved().stream())
                    .flatMap(code -> other(code).stream())
                    .toList();
        }
    }
}
