package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.CompensationStep;
import org.dauys.apportionment.HighestAverages;
import org.dauys.apportionment.Method;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.QuotaRule;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.Sum;
import org.dauys.election.Constituency;
import org.dauys.election.Reserved;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.jspecify.annotations.Nullable;

/** The count of one constituency, or of a contest as a whole: what its steps have found so far. */
final class AreaCount {
    private final Constituency constituency;
    private Ballots ballots;
    private final Facts facts;
    private final Rules rules;
    private final Decisions decisions;
    private final Reasoning reasoning;
    private final List<Admission> admissions = new ArrayList<>();
    private final StandingCount standing = new StandingCount(this);

    private Figure<Tally> admitted;
    private @Nullable Figure<Long> mandates;
    private @Nullable Figure<Long> base;
    private @Nullable Figure<Tally> seats;
    private @Nullable Figure<Tally> aside;
    private Result.@Nullable Distribution distribution;
    private @Nullable Figure<?> ground;
    private @Nullable Figure<Tally> minima;
    private @Nullable Figure<Tally> inAll;

    /**
     * A count that begins.
     *
     * @param ballots the votes there
     * @param mandates how many seats there are; empty if the law finds the number
     * @param reasoning names its figures under the constituency
     */
    AreaCount(
            Constituency constituency,
            Ballots ballots,
            Optional<Figure<Long>> mandates,
            Facts facts,
            Rules rules,
            Decisions decisions,
            Reasoning reasoning) {
        this.constituency = constituency;
        this.ballots = ballots;
        this.mandates = mandates.orElse(null);
        this.facts = facts;
        this.rules = rules;
        this.decisions = decisions;
        this.reasoning = reasoning;
        this.admitted = ballots.votes();
    }

    String code() {
        return constituency.code();
    }

    Figure<Tally> votes() {
        return ballots.votes();
    }

    Ballots ballots() {
        return ballots;
    }

    Facts facts() {
        return facts;
    }

    Rules rules() {
        return rules;
    }

    Reasoning reasoning() {
        return reasoning;
    }

    Decisions decisions() {
        return decisions;
    }

    /** Of what shares are taken, once a step has said so. */
    Optional<Figure<Long>> base() {
        return Optional.ofNullable(base);
    }

    /** The votes of those who take part. */
    Figure<Tally> admitted() {
        return admitted;
    }

    /** The votes of those who take part, as found elsewhere. */
    void admitted(Figure<Tally> found) {
        admitted = found;
    }

    /**
     * How many seats there are.
     *
     * @throws IllegalStateException if neither the election nor a step has said so
     */
    Figure<Long> mandates() {
        Figure<Long> known = mandates;
        if (known == null) {
            throw new IllegalStateException("The number of seats of %s must be found first.".formatted(code()));
        }
        return known;
    }

    void mandates(Figure<Long> found) {
        mandates = found;
    }

    /** How many seats there are follows from the seats found, where the election does not say. */
    void mandatesFollow() {
        if (constituency.seats() == 0) {
            mandates = null;
        }
    }

    /** The seats of those who took part, once they are allotted. */
    Optional<Figure<Tally>> seats() {
        return Optional.ofNullable(seats);
    }

    /** The seats as a later step finds them, which is not the distribution before. */
    void seats(Figure<Tally> found) {
        seats = found;
        distribution = null;
    }

    /** The seats stay open, because what they depend on is. */
    void leaveOpen() {
        seats = null;
        distribution = null;
    }

    Constituency constituency() {
        return constituency;
    }

    /** The seats that each list must have here at least. */
    Optional<Figure<Tally>> minima() {
        return Optional.ofNullable(minima);
    }

    void minima(Figure<Tally> found) {
        minima = found;
    }

    /** The seats in all, before those won elsewhere were deducted. */
    Optional<Figure<Tally>> inAll() {
        return Optional.ofNullable(inAll);
    }

    void inAll(Figure<Tally> found) {
        inAll = found;
    }

    Result.OfArea result() {
        Figure<Long> number = mandates;
        if (number == null) {
            List<Figure<Tally>> held = seats().stream().toList();
            number = reasoning.conclude("mandates", new StatuteStep.SeatsHeld(rules.seatsClause(), held));
        }
        return new Result.OfArea(
                constituency, votes(), base(), admissions, number, Optional.ofNullable(distribution), seats());
    }

    /** Goes on with other numbers in place of the votes, e.g. numbers of voters. */
    void counting(Figure<Tally> numbers) {
        ballots = new Ballots(numbers, Map.of());
        admitted = numbers;
    }

    /** A count of some seats of this area among others than its lists, or only some; shares are of the same base. */
    AreaCount part(Ballots votes, Figure<Long> number, Reasoning here) {
        var part = new AreaCount(constituency, votes, Optional.of(number), facts, rules, decisions, here);
        part.base = base;
        return part;
    }

    /** Carries out all steps and ends. */
    Optional<Stop> whole(List<Provision> steps) {
        return count(steps).or(this::close);
    }

    /** Ends the count: what the steps gave are the seats. */
    Optional<Stop> close() {
        return standing.close();
    }

    /** Carries out steps until one stops. */
    Optional<Stop> count(List<Provision> steps) {
        for (Provision step : steps) {
            Optional<Stop> stop = carryOut(step, List.of());
            if (stop.isPresent()) {
                return stop;
            }
        }
        return Optional.empty();
    }

    /**
     * Carries out a step.
     *
     * @param parts the constituencies, if this is the whole contest
     */
    Optional<Stop> carryOut(Provision step, List<AreaCount> parts) {
        switch (step) {
            case Provision.BaseOfShares(var clause, var _, var sum) ->
                base = reasoning.conclude("base", new Sum(clause.citation(), votes(), ballots.others(sum)));
            case Provision.AdmitLists rule -> admitted = new Admitting(this, parts, admissions).admit(rule);
            case Provision.AdmitNextUntil rule -> {
                return admitNextUntil(rule);
            }
            case Provision.OneOf oneOf -> {
                return oneOf(oneOf);
            }
            case Provision.Ask ask -> {
                return ask(ask);
            }
            case Provision.AllotByLargestRemainders rule -> {
                return allot(rule.clause(), rules.method(rule, admitted.value()));
            }
            case Provision.AllotByHighestAverages rule -> {
                return highestAverages(rule);
            }
            case Provision.AllotWithNextList rule -> {
                return withNextList(rule);
            }
            case Provision.LeaveUnfilled(var clause) -> {
                return unfilled(clause);
            }
            case Provision.ElectByPlurality rule -> {
                return plurality(rule);
            }
            case TransferProvision.TransferFragments rule -> admitted = new Transfer(this).fragments(rule);
            case TransferProvision.SetAsidePreferential rule -> aside = new Transfer(this).preferential(rule);
            case StandingRule rule -> {
                return standing.carryOut(rule);
            }
            case JoinLists rule -> {
                return new Joining(rule).carryOut(this);
            }
            case DoubleRule rule -> {
                return new DoubleCount(this, parts).carryOut(rule);
            }
            case Leveling rule -> {
                return new LevelCount(this, parts).carryOut(rule);
            }
            case Provision.ElectedElsewhere rule ->
                throw new IllegalStateException("%s has no votes to count.".formatted(rule));
        }
        return Optional.empty();
    }

    private Optional<Stop> admitNextUntil(Provision.AdmitNextUntil rule) {
        Citation basis = rule.clause().citation();
        Figure<Long> of = base().orElseThrow(() -> new IllegalStateException("A share must have a base: " + basis));
        var together = reasoning.conclude("together", new Given<>(basis, rule.together()));
        var lists = reasoning.conclude("lists-at-least", new Given<>(basis, rule.lists()));
        boolean enough = rule.equality() == Condition.Equality.TAKES_PART;
        var undecided = new ThresholdStep.WithFurtherLists(
                basis, votes(), admitted, of, together, enough, lists, Optional.empty());
        List<String> level = undecided.next(undecided.taking());
        if (level.isEmpty()) {
            admitted = reasoning.conclude("taking-part", undecided);
            return Optional.empty();
        }
        return decided(question("next-list", level, rule.clause(), rule.authority()), decision -> {
            admitted = reasoning.conclude(
                    "taking-part",
                    new ThresholdStep.WithFurtherLists(
                            basis, votes(), admitted, of, together, enough, lists, Optional.of(decision)));
            return Optional.empty();
        });
    }

    private Optional<Stop> oneOf(Provision.OneOf rule) {
        Figure<Long> number = switch (rule.number()) {
            case LISTS_ADMITTED -> howMany("lists-admitted", rule.clause(), admitted);
            case CANDIDATES -> howMany("candidates", rule.clause(), votes());
            case SEATS -> mandates();
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

    private Optional<Stop> ask(Provision.Ask rule) {
        var question =
                question(rule.question(), List.copyOf(rule.readings().keySet()), rule.clause(), rule.authority());
        return decided(question, decision -> {
            chosen(rule.question(), rule.clause(), decision);
            return count(rule.reading(decision.chosen().getFirst()).steps());
        });
    }

    void chosen(String word, Clause clause, Decision decision) {
        var step = new StatuteStep.ReadingChosen(clause.citation(), Optional.ofNullable(ground), decision);
        ground = reasoning.conclude(word, step);
    }

    Question question(String word, List<String> among, Clause clause, String authority) {
        return new Question(reasoning.scope().then(word), word, among, 1, clause.citation(), authority);
    }

    /** A question with several places. */
    Question question(String word, List<String> among, int places, Clause clause, String authority) {
        return new Question(reasoning.scope().then(word), word, among, places, clause.citation(), authority);
    }

    /** Goes on once a question is decided; stops if it is not, or not this one. */
    Optional<Stop> decided(Question question, Function<Decision, Optional<Stop>> then) {
        Optional<Decision> decision = decisions.on(question);
        if (decision.isEmpty()) {
            return Optional.of(Stop.waiting(question));
        }
        return decision.get().fits(question)
                ? then.apply(decision.get())
                : Optional.of(Stop.unfit(question, decision.get()));
    }

    private Optional<Stop> highestAverages(Provision.AllotByHighestAverages rule) {
        return switch (rule.from()) {
            case NO_SEATS -> allot(rule.clause(), rules.method(rule, admitted.value()));
            case SEATS_WON -> beyondWon(rule);
        };
    }

    /** The averages go on from the seats won elsewhere; the seats there are come on top of them. */
    private Optional<Stop> beyondWon(Provision.AllotByHighestAverages rule) {
        Citation basis = rule.clause().citation();
        Figure<Tally> won = facts.won(admitted.value().claimants());
        Figure<Long> all = reasoning.conclude("seats-in-all", new Sum(basis, won, List.of(mandates())));
        Reasoning here = reasoning.within("in-all");
        HighestAverages method = rules.method(rule, admitted.value());
        return settle(method.goOn(admitted, all, won, decisions, here)).or(() -> {
            Figure<Tally> due = seats().orElseThrow();
            seats = reasoning.conclude("seats", new SeatsBeyond(basis, due, won));
            return Optional.empty();
        });
    }

    /** Nobody can take seats without a vote: the law found for no country says what then, so someone must. */
    Optional<Stop> nobodyTakesPart(Clause clause) {
        var question = question("nobody-takes-part", List.of("unfilled"), clause, rules.authority());
        return decided(question, decision -> {
            chosen("nobody-takes-part", clause, decision);
            return unfilled(clause);
        });
    }

    private Optional<Stop> allot(Clause clause, Method method) {
        if (admitted.value().total() == 0) {
            return nobodyTakesPart(clause);
        }
        if (mandates().value() == 0) {
            seats = reasoning.conclude("seats", new CompensationStep.NoneDue(clause.citation(), admitted, mandates()));
            return Optional.empty();
        }
        distribution = new Result.Distribution(method, admitted);
        Figure<Tally> set = aside;
        return set == null
                ? settle(method.allot(admitted, mandates(), decisions, reasoning))
                : besides(clause.citation(), set, method);
    }

    /** Distributes the seats that are left beside those set aside. */
    private Optional<Stop> besides(Citation basis, Figure<Tally> set, Method method) {
        Reasoning rest = reasoning.within("rest");
        Figure<Long> left = rest.conclude("mandates", new TransferStep.SeatsLeft(basis, mandates(), set));
        return settle(method.allot(admitted, left, decisions, rest)).or(() -> {
            Figure<Tally> distributed = seats().orElseThrow();
            seats = reasoning.conclude(
                    "seats",
                    new TransferStep.SeatsTogether(basis, votes().value().claimants(), List.of(set, distributed)));
            return Optional.empty();
        });
    }

    /** Keeps the seats of an allotment, or stops. */
    Optional<Stop> settle(Allotment allotment) {
        return switch (allotment) {
            case Allotment.Settled(var settled) -> {
                seats = settled;
                yield Optional.empty();
            }
            case Allotment.Awaiting(var question, var _) -> Optional.of(Stop.waiting(question));
            case Allotment.Unfit(var question, var decision) -> Optional.of(Stop.unfit(question, decision));
        };
    }

    Optional<Stop> unfilled(Clause clause) {
        var step = new StatuteStep.Unfilled(clause.citation(), votes(), Optional.ofNullable(ground));
        seats = reasoning.conclude("seats", step);
        return Optional.empty();
    }

    private Optional<Stop> withNextList(Provision.AllotWithNextList rule) {
        List<String> next = StatuteStep.WithNextList.next(votes().value(), admitted.value());
        return next.size() > 1
                ? decided(
                        question("next-list", next, rule.clause(), rules.authority()),
                        decision -> joined(rule, Optional.of(decision)))
                : joined(rule, Optional.empty());
    }

    private Optional<Stop> joined(Provision.AllotWithNextList rule, Optional<Decision> decision) {
        var basis = rule.clause().citation();
        var joined = reasoning.conclude(
                "with-next-list",
                new StatuteStep.WithNextList(basis, Optional.ofNullable(ground), votes(), admitted, decision));
        var quota = reasoning.conclude("quota", new Quota(basis, QuotaRule.HARE, 0, joined, mandates()));
        var correction = reasoning.conclude("correction", new Given<>(basis, rule.correction()));
        var atLeast = reasoning.conclude("at-least", new Given<>(basis, rule.atLeast()));
        seats = reasoning.conclude(
                "seats",
                new StatuteStep.SeatsWithNextList(basis, joined, admitted, quota, correction, atLeast, mandates()));
        return Optional.empty();
    }

    private Optional<Stop> plurality(Provision.ElectByPlurality rule) {
        if (votes().value().size() == 1) {
            return situation(rule, "sole-candidate", rule.soleCandidate());
        }
        Optional<Figure<Long>> against = ballots.other(Reserved.AGAINST_ALL);
        if (against.isPresent()) {
            var ahead = reasoning.conclude(
                    "against-all-ahead",
                    new StatuteStep.AgainstAllAhead(
                            rule.againstAllAhead().clause().citation(), votes(), against.get()));
            if (ahead.value()) {
                ground = ahead;
                return situation(rule, "against-all-decided", rule.againstAllAhead());
            }
        }
        return allot(rule.clause(), rules.method(rule, votes().value()));
    }

    private Optional<Stop> situation(Provision.ElectByPlurality rule, String word, Situation situation) {
        return switch (situation) {
            case Situation.Elected _ -> allot(rule.clause(), rules.method(rule, votes().value()));
            case Situation.RepeatElection(var clause) -> unfilled(clause);
            case Situation.Ask(var clause, var authority) ->
                decided(question(word, List.of("elected", "repeat-election"), clause, authority), decision -> {
                    chosen(word, clause, decision);
                    return decision.chosen().contains("elected")
                            ? allot(rule.clause(), rules.method(rule, votes().value()))
                            : unfilled(clause);
                });
        };
    }
}
