package org.dauys.statute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.election.Body;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Explanation;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Finding;

/** Applies a statute to the record of an election. */
public final class Application {
    private final Statute statute;
    private final ElectionRecord record;
    private final Reasoning reasoning;
    private final List<Result.OfContest> contests = new ArrayList<>();
    private final List<Result.OfBody> bodies = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();

    private Application(Statute statute, ElectionRecord record, Reasoning reasoning) {
        this.statute = statute;
        this.record = record;
        this.reasoning = reasoning;
    }

    /**
     * Counts all contests of an election.
     *
     * <p>Figures are named {@code <contest>/<constituency>/…}, the seats of the parties {@code <contest>/seats} and
     * {@code <body>/seats}.
     *
     * @param statute the law; it need not be the one that the election names, so that laws can be compared
     * @param record the election
     * @param reasoning where every step is concluded
     */
    public static Outcome apply(Statute statute, ElectionRecord record, Reasoning reasoning) {
        List<Finding> faults = ApplicationChecks.faults(statute, record);
        return faults.isEmpty() ? new Application(statute, record, reasoning).outcome() : new Outcome.Refused(faults);
    }

    private Outcome outcome() {
        List<ContestCount> counts = new ArrayList<>();
        for (Contest contest : record.election().contests()) {
            Section section = Optional.ofNullable(statute.sections().get(contest.section()))
                    .orElseThrow();
            var count = new ContestCount(
                    record,
                    contest,
                    section,
                    wonIn(section),
                    statute.authorities().firstEntry().getKey(),
                    reasoning);
            counts.add(count);
            contests.add(count.count());
        }
        for (int i = 0; i < counts.size(); i++) {
            int position = i;
            counts.get(i).covered(counts).ifPresent(covered -> contests.set(position, covered));
        }
        counts.forEach(count -> stops.addAll(count.stops()));
        record.election().bodies().forEach(body -> bodies.add(ofBody(body)));
        Explanation explanation = reasoning.explain();
        List<Finding> faults = unfit(explanation);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        var result = new Result(statute, record, contests, bodies, explanation);
        List<Question> questions = stops.stream().map(Stop::question).toList();
        return questions.isEmpty() ? new Outcome.Settled(result) : new Outcome.AwaitingDecision(result, questions);
    }

    /** The contest, counted before, whose seats a section takes into account. */
    private Optional<Result.OfContest> wonIn(Section section) {
        return section.wonIn()
                .flatMap(name -> contests.stream()
                        .filter(result -> result.section().name().equals(name))
                        .findFirst());
    }

    private Result.OfBody ofBody(Body body) {
        List<SumStep.PartySeats.Part> parts = new ArrayList<>();
        List<Result.OfContest> own = contests.stream()
                .filter(result -> result.contest().body().equals(body.id()))
                .toList();
        own.forEach(result ->
                result.seats().ifPresent(seats -> parts.add(new SumStep.PartySeats.Part(seats, Map.of()))));
        if (own.isEmpty() || parts.size() < own.size()) {
            return new Result.OfBody(body, Optional.empty());
        }
        Citation basis = own.getFirst().section().seatsClause().citation();
        return new Result.OfBody(
                body,
                Optional.of(
                        reasoning.within(body.id()).conclude("seats", ContestCount.partySeats(basis, record, parts))));
    }

    /** Decisions that do not fit the question that stands, and decisions on questions that do not arise. */
    private List<Finding> unfit(Explanation explanation) {
        if (explanation.conclusions().isEmpty() && !contests.isEmpty()) {
            return unfitInSilence();
        }
        List<Finding> faults = new ArrayList<>();
        Set<Path> standing = new HashSet<>();
        for (Stop stop : stops) {
            standing.add(stop.question().path());
            stop.unfit().ifPresent(decision -> faults.add(ApplicationChecks.unfit(stop.question(), decision)));
        }
        Set<Path> answered = new HashSet<>();
        explanation
                .conclusions()
                .forEach(line -> Answers.in(line.step()).ifPresent(decision -> answered.add(decision.question())));
        for (Decision decision : record.decisions().all()) {
            if (!standing.contains(decision.question()) && !answered.contains(decision.question())) {
                faults.add(ApplicationChecks.withoutQuestion(decision));
            }
        }
        return faults;
    }

    /** A silent reasoning does not know which questions were answered, so decisions are tried in one that does. */
    private List<Finding> unfitInSilence() {
        if (record.decisions().all().isEmpty()) {
            return List.of();
        }
        Reasoning recorded = Reasoning.recorded();
        for (Path scope : scopes()) {
            recorded = recorded.within(scope.last());
        }
        return switch (apply(statute, record, recorded)) {
            case Outcome.Refused(var findings) -> findings;
            case Outcome.Settled _, Outcome.AwaitingDecision _ -> List.of();
        };
    }

    /** The paths from the first word of the scope to the whole of it. */
    private List<Path> scopes() {
        List<Path> scopes = new ArrayList<>();
        for (Path path = reasoning.scope(); !path.isRoot(); path = path.parent()) {
            scopes.addFirst(path);
        }
        return scopes;
    }
}
