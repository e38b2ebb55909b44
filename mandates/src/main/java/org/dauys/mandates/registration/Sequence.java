package org.dauys.mandates.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Entries;
import org.dauys.mandates.Registration;
import org.dauys.mandates.Statuses;
import org.dauys.reading.Finding;
import org.dauys.statute.Keyed;

/**
 * Whether the decisions on a list and on each of its persons can follow each other.
 *
 * <p>Who is nominated is registered, refused or withdrawn; who is registered is withdrawn or deregistered; a refusal or a
 * cancelled registration can be set aside by a court, and then one is registered. A withdrawal ends it. The first decision
 * at hand may be any, because the documents may begin with it.
 *
 * @param candidacy the list or the candidate
 * @param statuses the decisions
 */
record Sequence(Candidacy candidacy, Statuses statuses) {
    List<Finding> faults() {
        List<Finding> faults = new ArrayList<>();
        subjects()
                .map(person -> statuses.history(candidacy.where(), candidacy.party(), person))
                .forEach(history -> faults(history, faults));
        return faults;
    }

    private Stream<Optional<String>> subjects() {
        Stream<Optional<String>> persons = candidacy.places().stream()
                .map(CandidateList.Place::person)
                .distinct()
                .map(Optional::of);
        return candidacy.kind() == Candidacy.Kind.PERSON
                ? persons
                : Stream.concat(Stream.of(Optional.empty()), persons);
    }

    private static void faults(List<Registration> history, List<Finding> faults) {
        for (int i = 1; i < history.size(); i++) {
            Registration before = history.get(i - 1);
            Registration act = history.get(i);
            if (act.when().isEqual(before.when())) {
                faults.add(finding(
                        RegistrationCode.SAME_MOMENT, act, before.entry().place()));
            } else if (!follows(before.status(), act.status())) {
                faults.add(finding(
                        RegistrationCode.CANNOT_FOLLOW,
                        act,
                        Keyed.written(before.status()),
                        before.entry().place()));
            }
        }
    }

    private static boolean follows(Registration.Status before, Registration.Status next) {
        return switch (next) {
            case NOMINATED -> false;
            case REGISTERED ->
                before == Registration.Status.NOMINATED
                        || before == Registration.Status.REFUSED
                        || before == Registration.Status.DEREGISTERED;
            case REFUSED -> before == Registration.Status.NOMINATED;
            case WITHDRAWN -> before.stands();
            case DEREGISTERED -> before == Registration.Status.REGISTERED;
        };
    }

    private static Finding finding(RegistrationCode code, Registration act, String... details) {
        return new Finding(code, Entries.place(act.entry()), "status", Keyed.written(act.status()), List.of(details));
    }
}
