package org.dauys.mandates.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Citation;
import org.dauys.mandates.Answer;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Person;
import org.dauys.mandates.Roll;

/** Finds who stands: the lists of each contest by the order of their parties, then the candidates of each constituency. */
record Candidacies(ElectionRecord record, Roll roll) {
    List<Candidacy> all() {
        List<Candidacy> all = new ArrayList<>();
        for (Contest contest : record.election().contests()) {
            lists(contest, contest.id(), contest.seats(), all);
            for (Constituency constituency : contest.constituencies()) {
                lists(contest, constituency.code(), constituency.seats(), all);
                inPerson(contest, constituency, all);
            }
        }
        return all;
    }

    private void lists(Contest contest, String where, long seats, List<Candidacy> all) {
        roll.lists().stream()
                .filter(list -> list.where().equals(where) && !list.places().isEmpty())
                .sorted(Comparator.comparing(CandidateList::party))
                .map(list -> list(contest, list, seats))
                .forEach(all::add);
    }

    private static Candidacy list(Contest contest, CandidateList list, long seats) {
        List<CandidateList.Place> places = list.places().stream()
                .sorted(Comparator.comparingInt(CandidateList.Place::number)
                        .thenComparing(place -> place.entry().toString()))
                .toList();
        return new Candidacy(
                contest,
                list.where(),
                list.party(),
                list.party(),
                Candidacy.Kind.LIST,
                seats,
                places,
                places.getFirst().entry());
    }

    private void inPerson(Contest contest, Constituency constituency, List<Candidacy> all) {
        List<Roll.InPerson> there = roll.inPerson().stream()
                .filter(one -> one.where().equals(constituency.code()))
                .sorted(Comparator.comparing(Roll.InPerson::holder).thenComparing(Roll.InPerson::person))
                .toList();
        for (Roll.InPerson one : there) {
            boolean isAlone = there.stream()
                            .filter(other -> other.holder().equals(one.holder()))
                            .count()
                    == 1;
            all.add(inPerson(contest, constituency, one, isAlone ? one.holder() : one.person()));
        }
    }

    private Candidacy inPerson(Contest contest, Constituency constituency, Roll.InPerson one, String holder) {
        Citation entry = Optional.ofNullable(roll.persons().get(one.person()))
                .map(Person::entry)
                .orElseGet(() -> Citation.of("candidates.csv", "0"));
        String party = record.candidates().getOrDefault(constituency.code(), List.of()).stream()
                .filter(candidate -> candidate.code().equals(one.holder()))
                .map(Candidate::party)
                .findFirst()
                .orElse(one.holder());
        var place = new CandidateList.Place(1, one.person(), OptionalLong.empty(), Answer.UNKNOWN, entry);
        return new Candidacy(
                contest,
                constituency.code(),
                holder,
                party,
                Candidacy.Kind.PERSON,
                constituency.seats(),
                List.of(place),
                entry);
    }
}
