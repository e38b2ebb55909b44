package org.dauys.mandates.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Answer;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Entries;
import org.dauys.mandates.Group;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Requirement;
import org.dauys.mandates.Roll;
import org.dauys.mandates.Traits;
import org.dauys.reading.Finding;

/**
 * Tries the requirements of one list or candidate.
 *
 * @param law the law
 * @param roll what is private of persons
 * @param day election day
 * @param candidacy the list or the candidate
 * @param places its persons to whom the requirements apply, in order
 * @param reasoning under the path of the candidacy
 */
record Trying(
        PersonsLaw law,
        Roll roll,
        LocalDate day,
        Candidacy candidacy,
        List<CandidateList.Place> places,
        Reasoning reasoning) {
    /** The result of a requirement; empty if it asks nothing of the persons of a list. */
    Optional<Trial> of(int number, Requirement requirement) {
        Reasoning scope = reasoning.within("requirement").within(String.valueOf(number));
        return switch (requirement) {
            case Requirement.LeastAge age ->
                each(age, RegistrationCode.TOO_YOUNG, of(person -> person.isAtLeast(age.years(), day)), age.years());
            case Requirement.Citizenship citizen ->
                each(citizen, RegistrationCode.NOT_A_CITIZEN, of(Traits::isCitizen));
            case Requirement.Residence residence ->
                each(
                        residence,
                        RegistrationCode.NOT_A_RESIDENT,
                        of(person -> person.isResidentFor(residence.years(), day)),
                        residence.years());
            case Requirement.Membership member ->
                each(member, RegistrationCode.NOT_A_MEMBER, candidacy::isMember, candidacy.party());
            case Requirement.LongestList longest -> Optional.of(length(longest, scope));
            case Requirement.ShareOfList share -> Optional.of(share(share, scope));
            case Requirement.NumberOnList few -> Optional.of(number(few, scope));
            case Requirement.Spacing spacing -> Optional.of(new Spaced(this, spacing).trial());
            case Requirement.Deposit _, Requirement.BallotOrderByLot _ -> Optional.empty();
        };
    }

    private Function<CandidateList.Place, Answer> of(Function<Traits, Answer> asked) {
        return place -> asked.apply(roll.traitsOf(place.person()));
    }

    private Optional<Trial> each(
            Requirement requirement,
            RegistrationCode code,
            Function<CandidateList.Place, Answer> asked,
            Object... details) {
        List<String> words = List.of(details).stream().map(Object::toString).toList();
        List<Finding> findings = new ArrayList<>();
        int notKnown = 0;
        for (CandidateList.Place place : places) {
            switch (asked.apply(place)) {
                case YES -> {}
                case NO ->
                    findings.add(new Finding(code, Entries.place(place.entry()), "person", place.person(), words));
                case UNKNOWN -> notKnown++;
            }
        }
        return Optional.of(Trial.ofPersons(requirement, notKnown, findings));
    }

    private Trial length(Requirement.LongestList rule, Reasoning scope) {
        Figure<Long> seats = scope.conclude(
                "seats", new Given<>(Citation.of("election.yaml", candidacy.where()), candidacy.seats()));
        Figure<Long> most = scope.conclude(
                "most",
                new RegistrationStep.LongestListStep(rule.clause().citation(), seats, rule.over(), rule.rounding()));
        Figure<Long> persons = persons(scope);
        return persons.value() <= most.value()
                ? counted(rule, Answer.YES, 0, most, persons, List.of())
                : counted(
                        rule,
                        Answer.NO,
                        0,
                        most,
                        persons,
                        List.of(ofList(RegistrationCode.LIST_TOO_LONG, persons.value(), most.value())));
    }

    private Trial share(Requirement.ShareOfList rule, Reasoning scope) {
        var share = new RegistrationStep.ShareOfListStep(
                rule.clause().citation(), persons(scope), rule.group(), rule.bound(), rule.share());
        Figure<Long> bound = scope.conclude("bound", share);
        return switch (rule.bound()) {
            case AT_LEAST -> atLeast(rule, rule.group(), bound, scope);
            case AT_MOST -> atMost(rule, rule.group(), bound, scope);
        };
    }

    private Trial number(Requirement.NumberOnList rule, Reasoning scope) {
        Figure<Long> least = scope.conclude("bound", new Given<>(rule.clause().citation(), (long) rule.least()));
        return atLeast(rule, rule.group(), least, scope);
    }

    private Trial atLeast(Requirement rule, String group, Figure<Long> least, Reasoning scope) {
        Figure<Long> sure = sure(group, scope);
        int notKnown = (int) count(group, Answer.UNKNOWN);
        long possible = sure.value() + notKnown;
        if (possible < least.value()) {
            return counted(
                    rule,
                    Answer.NO,
                    notKnown,
                    least,
                    sure,
                    List.of(ofList(RegistrationCode.TOO_FEW_OF_GROUP, group, possible, least.value())));
        }
        return counted(
                rule, sure.value() >= least.value() ? Answer.YES : Answer.UNKNOWN, notKnown, least, sure, List.of());
    }

    private Trial atMost(Requirement rule, String group, Figure<Long> most, Reasoning scope) {
        Figure<Long> sure = sure(group, scope);
        int notKnown = (int) count(group, Answer.UNKNOWN);
        if (sure.value() > most.value()) {
            return counted(
                    rule,
                    Answer.NO,
                    notKnown,
                    most,
                    sure,
                    List.of(ofList(RegistrationCode.TOO_MANY_OF_GROUP, group, sure.value(), most.value())));
        }
        Answer met = sure.value() + notKnown <= most.value() ? Answer.YES : Answer.UNKNOWN;
        return counted(rule, met, notKnown, most, sure, List.of());
    }

    private static Trial counted(
            Requirement rule,
            Answer met,
            int notKnown,
            Figure<Long> bound,
            Figure<Long> counted,
            List<Finding> findings) {
        return new Trial(rule, met, notKnown, Optional.of(bound), Optional.of(counted), findings);
    }

    /** How many persons the requirements apply to. */
    Figure<Long> persons(Reasoning scope) {
        return scope.conclude("persons", new Given<>(candidacy.entry(), (long) places.size()));
    }

    private Figure<Long> sure(String group, Reasoning scope) {
        return scope.conclude("of-group", new Given<>(candidacy.entry(), count(group, Answer.YES)));
    }

    /** How many persons get an answer to whether they are of a group; each is counted once. */
    private long count(String group, Answer answer) {
        return places.stream()
                .map(CandidateList.Place::person)
                .distinct()
                .filter(person -> isOf(group, person) == answer)
                .count();
    }

    /** Whether a person is of a group on election day. */
    Answer isOf(String group, String person) {
        Group named = law.group(group);
        return named.has(roll.traitsOf(person), day);
    }

    /** A fault of the list as a whole. */
    Finding ofList(RegistrationCode code, Object... details) {
        return new Finding(
                code,
                Entries.place(candidacy.entry()),
                "party",
                candidacy.holder(),
                List.of(details).stream().map(Object::toString).toList());
    }
}
