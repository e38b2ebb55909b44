package org.dauys.mandates.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Entries;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.Registration;
import org.dauys.mandates.Requirement;
import org.dauys.mandates.Roll;
import org.dauys.mandates.Statuses;
import org.dauys.reading.Finding;

/**
 * Checks every list and every candidate against the requirements of the section that governs its contest.
 *
 * <p>A list is checked as it was registered: with the persons who stood when the decision on the whole list was taken, or,
 * if no such decision is at hand, with those who stand now. Who falls out later leaves a gap that nobody has to fill.
 * Figures are under {@code persons/<body>/<where>/<holder>}.
 */
public final class Registering {
    /** What a question asks about a list or a candidate who fell out after the ballot papers were printed. */
    public static final String AFTER_PRINTING = "fallen-out-after-printing";

    private final PersonsLaw law;
    private final ElectionRecord record;
    private final Roll roll;
    private final Circumstances known;
    private final Reasoning reasoning;

    private Registering(PersonsLaw law, ElectionRecord record, Roll roll, Circumstances known, Reasoning reasoning) {
        this.law = law;
        this.record = record;
        this.roll = roll;
        this.known = known;
        this.reasoning = reasoning;
    }

    /** Checks all, in the order of the contests; the lists of a contest by the codes of their parties. */
    public static List<CandidacyReport> check(
            PersonsLaw law, ElectionRecord record, Roll roll, Circumstances known, Reasoning reasoning) {
        return new Registering(law, record, roll, known, reasoning).all();
    }

    /** The faults of decisions that are about nobody, which no report of a list or candidate can hold. */
    public static List<Finding> strayDecisions(ElectionRecord record, Roll roll) {
        List<Candidacy> all = new Candidacies(record, roll).all();
        return roll.registrations().stream()
                .filter(act -> all.stream()
                        .noneMatch(candidacy -> candidacy.where().equals(act.where())
                                && candidacy.party().equals(act.party())
                                && act.person().map(candidacy::has).orElse(candidacy.kind() == Candidacy.Kind.LIST)))
                .map(act -> new Finding(
                        RegistrationCode.NOBODY_MEANT,
                        Entries.place(act.entry()),
                        act.person().isPresent() ? "person" : "party",
                        act.person().orElse(act.party()),
                        List.of(act.where())))
                .toList();
    }

    private List<CandidacyReport> all() {
        List<Candidacy> candidacies = new Candidacies(record, roll).all();
        var twice = new StandingTwice(candidacies);
        return candidacies.stream()
                .map(candidacy -> report(candidacy, twice.of(candidacy)))
                .toList();
    }

    /** The path of a list or a candidate. */
    static Reasoning scope(Reasoning reasoning, Candidacy candidacy) {
        return reasoning
                .within("persons")
                .within(candidacy.contest().body())
                .within(candidacy.where())
                .within(candidacy.holder());
    }

    private CandidacyReport report(Candidacy candidacy, List<Finding> twice) {
        Statuses now = known.at().map(moment -> Statuses.at(roll, moment)).orElseGet(() -> Statuses.latest(roll));
        Reasoning scope = scope(reasoning, candidacy);
        Optional<PersonsSection> rules = law.section(candidacy.contest().section());
        var trying = new Trying(law, roll, record.election().date(), candidacy, asRegistered(candidacy, now), scope);
        List<Requirement> asked = rules.map(PersonsSection::registration).orElse(List.of());
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            trying.of(i + 1, asked.get(i)).ifPresent(trials::add);
        }
        List<Finding> other = new ArrayList<>(twice);
        other.addAll(new Sequence(candidacy, now).faults());
        return new CandidacyReport(
                candidacy,
                rules,
                status(candidacy, now),
                standing(candidacy, now),
                trials,
                rules.flatMap(section -> section.rule(Requirement.Deposit.class))
                        .map(rule -> due(rule, trying)),
                other,
                afterPrinting(candidacy, now));
    }

    private DepositDue due(Requirement.Deposit rule, Trying trying) {
        Reasoning scope = trying.reasoning().within("deposit");
        Figure<Long> persons = trying.persons(scope);
        return Depositing.due(rule, persons, known.last().of(trying.candidacy().party()), scope);
    }

    /** The persons who stood when the whole list was registered first. */
    private List<CandidateList.Place> asRegistered(Candidacy candidacy, Statuses now) {
        Statuses then = now.history(candidacy.where(), candidacy.party(), Optional.empty()).stream()
                .filter(act -> act.status() == Registration.Status.REGISTERED)
                .findFirst()
                .map(act -> Statuses.at(roll, act.when()))
                .orElse(now);
        return candidacy.kind() == Candidacy.Kind.PERSON
                ? candidacy.places()
                : candidacy.places().stream()
                        .filter(place -> then.ofPerson(candidacy.where(), candidacy.party(), place.person())
                                .map(act -> act.status().stands())
                                .orElse(true))
                        .toList();
    }

    private static Optional<Registration> status(Candidacy candidacy, Statuses now) {
        return switch (candidacy.kind()) {
            case LIST -> now.ofList(candidacy.where(), candidacy.party());
            case PERSON ->
                now.ofPerson(
                        candidacy.where(),
                        candidacy.party(),
                        candidacy.places().getFirst().person());
        };
    }

    private static List<String> standing(Candidacy candidacy, Statuses now) {
        return candidacy.places().stream()
                .map(CandidateList.Place::person)
                .filter(person -> candidacy.kind() == Candidacy.Kind.PERSON
                        ? now.ofPerson(candidacy.where(), candidacy.party(), person)
                                .map(act -> act.status().stands())
                                .orElse(true)
                        : now.stands(candidacy.where(), candidacy.party(), person))
                .toList();
    }

    /**
     * Whether a list or a candidate who stands on the printed ballot paper no longer stands. What then becomes of the paper
     * and of the votes is not known of any act at hand, so it is asked.
     */
    private List<Question> afterPrinting(Candidacy candidacy, Statuses now) {
        return status(candidacy, now)
                .filter(act -> !act.status().stands())
                .filter(act -> known.printed()
                        .filter(printed -> !act.when().isBefore(printed))
                        .isPresent())
                .map(_ -> new Question(
                        Path.ROOT
                                .then("persons")
                                .then(candidacy.contest().body())
                                .then(candidacy.where())
                                .then(candidacy.holder())
                                .then(AFTER_PRINTING),
                        AFTER_PRINTING,
                        List.of("struck-out", "left-on-the-paper"),
                        1,
                        new Citation(law.statute(), "unknown", Confidence.UNKNOWN),
                        known.authority()))
                .stream()
                .toList();
    }
}
