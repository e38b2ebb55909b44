package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.Method;
import org.dauys.election.Constituency;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
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

    /** The thresholds that are shares of a base, as far as they were asked; more may be added. */
    List<Admission> admissions() {
        return admissions;
    }

    StandingCount standing() {
        return standing;
    }

    /** The number or answer on which the steps that are carried out now hang, if any. */
    Optional<Figure<?>> ground() {
        return Optional.ofNullable(ground);
    }

    void ground(Figure<?> found) {
        ground = found;
    }

    /** The seats set aside before the others are distributed. */
    Optional<Figure<Tally>> aside() {
        return Optional.ofNullable(aside);
    }

    void aside(Figure<Tally> found) {
        aside = found;
    }

    /** Of what shares are taken, once a step has said so. */
    Optional<Figure<Long>> base() {
        return Optional.ofNullable(base);
    }

    void base(Figure<Long> found) {
        base = found;
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

    /** The seats that a method is asked for follow from the votes of those who take part now. */
    void distributedBy(Method method) {
        distribution = new Result.Distribution(method, admitted);
    }

    /** The seats as the method gave them that was asked, or as they follow from those. */
    void allotted(Figure<Tally> found) {
        seats = found;
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
            number = reasoning.conclude("mandates", new SumStep.SeatsHeld(rules.seatsClause(), held));
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
        return new CarryingOut(this, List.of()).steps(steps);
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

    /** Nobody can take seats without a vote: the law found for no country says what then, so someone must. */
    Optional<Stop> nobodyTakesPart(Clause clause) {
        var question = question("nobody-takes-part", List.of("unfilled"), clause, rules.authority());
        return decided(question, decision -> {
            chosen("nobody-takes-part", clause, decision);
            return unfilled(clause);
        });
    }

    /** Keeps the seats of an allotment, or stops. */
    Optional<Stop> settle(Allotment allotment) {
        return switch (allotment) {
            case Allotment.Settled(var settled) -> {
                allotted(settled);
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
}
