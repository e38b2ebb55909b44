package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.registration.Candidacy;
import org.dauys.mandates.registration.CandidacyReport;
import org.dauys.mandates.registration.Circumstances;
import org.dauys.mandates.registration.Depositing;
import org.dauys.mandates.registration.Registering;
import org.dauys.reading.Finding;
import org.dauys.statute.Result;

/**
 * How the lists and candidates of an election stand before the law.
 *
 * @param record the election
 * @param law the rules
 * @param people the persons
 * @param reports each list and candidate
 * @param refunds what is given back of a deposit, by list or candidate, as far as that is known
 * @param stray decisions that are about nobody
 */
public record Registrations(
        ElectionRecord record,
        PersonsLaw law,
        People people,
        List<CandidacyReport> reports,
        Map<Candidacy, Figure<Fraction>> refunds,
        List<Finding> stray) {
    /** The registrations with their own collections. */
    public Registrations {
        reports = List.copyOf(reports);
        refunds = Map.copyOf(refunds);
        stray = List.copyOf(stray);
    }

    /**
     * Checks them.
     *
     * @param known what else they are judged by
     * @param result the result of the election, if there is one already
     */
    public static Registrations of(
            ElectionRecord record, PersonsLaw law, People people, Circumstances known, Optional<Result> result) {
        Reasoning reasoning = Reasoning.silent();
        List<CandidacyReport> reports = Registering.check(law, record, people.roll(), known, reasoning);
        Map<Candidacy, Figure<Fraction>> refunds = new HashMap<>();
        for (CandidacyReport report : reports) {
            result.flatMap(seats -> Depositing.refund(report, seats, reasoning))
                    .ifPresent(refund -> refunds.put(report.candidacy(), refund));
        }
        return new Registrations(
                record, law, people, reports, refunds, Registering.strayDecisions(record, people.roll()));
    }

    /** Everything that is not in order, each once. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        reports.forEach(report -> all.addAll(report.findings()));
        all.addAll(stray);
        return all.stream().distinct().toList();
    }

    /** The reports of a kind of candidacies. */
    List<CandidacyReport> of(Candidacy.Kind kind) {
        return reports.stream()
                .filter(report -> report.candidacy().kind() == kind)
                .toList();
    }
}
