package org.dauys.mandates.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Entries;
import org.dauys.reading.Finding;

/** Finds who stands more than once in a contest. To stand on a list and in a district is to stand in two contests. */
final class StandingTwice {
    private record Key(String contest, String person) {}

    private final Map<Key, List<Candidacy>> whole = new HashMap<>();

    StandingTwice(List<Candidacy> candidacies) {
        for (Candidacy candidacy : candidacies) {
            candidacy.places().stream()
                    .map(CandidateList.Place::person)
                    .distinct()
                    .forEach(person -> whole.computeIfAbsent(
                                    new Key(candidacy.contest().id(), person), _ -> new ArrayList<>())
                            .add(candidacy));
        }
    }

    /** What is not in order with the persons of one; of two that collide each is told. */
    List<Finding> of(Candidacy candidacy) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> met = new HashMap<>();
        for (CandidateList.Place place : candidacy.places()) {
            Integer earlier = met.putIfAbsent(place.person(), place.number());
            if (earlier != null) {
                findings.add(finding(
                        RegistrationCode.TWICE_ON_LIST,
                        place,
                        String.valueOf(earlier),
                        String.valueOf(place.number())));
                continue;
            }
            whole.getOrDefault(new Key(candidacy.contest().id(), place.person()), List.of()).stream()
                    .filter(other -> !other.equals(candidacy))
                    .forEach(other -> findings.add(
                            finding(RegistrationCode.STANDS_TWICE, place, other.where() + " " + other.holder())));
        }
        return findings;
    }

    private static Finding finding(RegistrationCode code, CandidateList.Place place, String... details) {
        return new Finding(code, Entries.place(place.entry()), "person", place.person(), List.of(details));
    }
}
