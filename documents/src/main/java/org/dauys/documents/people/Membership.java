package org.dauys.documents.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.documents.Account;
import org.dauys.election.Body;
import org.dauys.election.Candidate;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.OtherAnswer;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Seated;
import org.dauys.mandates.Seating;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.term.Opening;
import org.dauys.mandates.term.Term;
import org.dauys.statute.Result;

/**
 * Who sits in the houses of an election, and why.
 *
 * @param account the count; its explanation holds the reasons of the persons too
 * @param law the rules on persons under all readings
 * @param people the persons
 * @param houses the houses in the order of the election
 * @param others who would sit under other rules, if that is to be told
 */
public record Membership(
        Account account, PersonsLaw.Readings law, People people, List<House> houses, List<OtherRule> others) {
    /** The membership with its own lists. */
    public Membership {
        houses = List.copyOf(houses);
        others = List.copyOf(others);
    }

    /** The membership with other rules beside it: without each quota that seats persons by itself, and of other acts. */
    public Membership beside(List<OtherRule.Choice> choices) {
        return new Membership(account, law, people, houses, OtherRule.of(this, choices));
    }

    /**
     * A house.
     *
     * @param seating who takes its seats after the election
     * @param others who would under other readings of the act
     * @param term who has which seat on which day
     */
    public record House(Seating seating, List<OtherAnswer> others, Term term) {
        /** The house with its own list. */
        public House {
            others = List.copyOf(others);
        }

        /** The body. */
        public Body body() {
            return seating.body();
        }
    }

    /**
     * Seats the persons of a count.
     *
     * @param account the count
     * @param reasoning the reasoning in which it was counted
     * @param law the rules on persons
     * @param people the persons
     */
    public static Membership of(Account account, Reasoning reasoning, PersonsLaw.Readings law, People people) {
        Result result = account.result();
        List<House> houses = new ArrayList<>();
        for (Result.OfBody body : result.bodies()) {
            Seating seating = Seating.of(law.applied(), result, body.body(), people.roll(), reasoning);
            var opening = Opening.of(
                    seating,
                    result,
                    people.roll(),
                    people.begins().orElse(result.record().election().date()));
            houses.add(new House(
                    seating,
                    OtherAnswer.of(law, seating, result, body.body(), people.roll()),
                    Term.of(law.applied(), opening, people.roll(), reasoning)));
        }
        var whole =
                new Result(result.statute(), result.record(), result.contests(), result.bodies(), reasoning.explain());
        return new Membership(
                new Account(whole, account.questions(), account.margins(), account.parallels()),
                law,
                people,
                houses,
                List.of());
    }

    /** The election. */
    public ElectionRecord record() {
        return account.result().record();
    }

    /** The code of the party for which a seat was won last until a day; empty if it is not known. */
    Optional<String> party(House house, int seat, LocalDate day) {
        Optional<TermAct> anew = house.term().electedAnew(seat, day);
        return anew.isPresent()
                ? anew.get().party()
                : house.seating()
                        .of(seat)
                        .map(Seated::mandates)
                        .map(this::party)
                        .filter(record().election().parties()::containsKey);
    }

    /** The code of the party of a list, or of who won a district. */
    String party(Mandates mandates) {
        return record().candidates().getOrDefault(mandates.where(), List.of()).stream()
                .filter(candidate -> candidate.code().equals(mandates.holder()))
                .map(Candidate::party)
                .findFirst()
                .orElse(mandates.holder());
    }

    /** The house of a body. */
    public Optional<House> house(String body) {
        return houses.stream().filter(house -> house.body().id().equals(body)).findFirst();
    }
}
