package org.dauys.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.reading.Code;
import org.dauys.reading.Finding;

/**
 * Checks whom a party chose for its seats: persons of its list who stand, as many as there are seats, or all if the list has
 * fewer, each once, and enough of every group that a quota counts.
 *
 * @param list the list
 * @param persons who of it stands and has not won a district
 * @param seats how many seats it has
 * @param demands what quotas ask
 * @param members who of the list they count, in the order of the demands
 * @param statuses by which decisions others do not stand
 * @param winners who has won which district
 */
record Designating(
        CandidateList list,
        Figure<List<String>> persons,
        Figure<Long> seats,
        List<Demand> demands,
        List<Members> members,
        Statuses statuses,
        Map<String, String> winners) {

    /** What comes of the choice, whose figure is given if it is in order. */
    sealed interface Choice {
        /**
         * It is in order.
         *
         * @param unmet quotas that no choice could meet
         */
        record InOrder(List<Shortfall> unmet) implements Choice {}

        /** Nothing else is wrong with it, and of nobody on the list it is known whether a quota counts them. */
        record NotKnown() implements Choice {}

        /** It is not. */
        record Faulty(List<Finding> findings, List<Shortfall> shortfalls) implements Choice {}
    }

    Choice check(Designation designation, LocalDate electionDay) {
        List<Finding> findings = new ArrayList<>();
        Set<String> onList =
                list.places().stream().map(CandidateList.Place::person).collect(Collectors.toSet());
        Set<String> chosen = new LinkedHashSet<>();
        for (Designation.Chosen one : designation.persons()) {
            person(one, onList, chosen).ifPresent(findings::add);
        }
        Citation entry = designation.entry();
        if (designation.on().isBefore(electionDay)) {
            findings.add(finding(
                    SeatingCode.BEFORE_ELECTION, entry, "on", designation.on().toString(), electionDay.toString()));
        }
        if (designation.persons().size()
                != Math.min(seats.value(), persons.value().size())) {
            findings.add(finding(
                    SeatingCode.WRONG_NUMBER,
                    entry,
                    "person",
                    "",
                    String.valueOf(designation.persons().size()),
                    seats.value().toString(),
                    list.party()));
        }
        List<Shortfall> shortfalls = new ArrayList<>();
        List<Shortfall> unmet = new ArrayList<>();
        for (int quota = 0; quota < demands.size(); quota++) {
            quota(demands.get(quota), members.get(quota), chosen, entry, findings)
                    .ifPresent(gap -> (gap.mayCome().isEmpty() ? unmet : shortfalls).add(gap));
        }
        if (!findings.isEmpty()) {
            return new Choice.Faulty(findings, shortfalls);
        }
        return isAnyUnchecked(List.copyOf(chosen)) ? new Choice.NotKnown() : new Choice.InOrder(unmet);
    }

    private boolean isAnyUnchecked(List<String> chosen) {
        for (int quota = 0; quota < demands.size(); quota++) {
            Members counted = members.get(quota);
            if (isNobodyKnown(counted)
                    && counted.among(chosen) < demands.get(quota).least().value()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNobodyKnown(Members counted) {
        return counted.unknown(persons.value()).size() == persons.value().size();
    }

    private Optional<Finding> person(Designation.Chosen one, Set<String> onList, Set<String> chosen) {
        String person = one.person();
        if (!chosen.add(person)) {
            return Optional.of(finding(SeatingCode.CHOSEN_TWICE, one.entry(), "person", person, list.party()));
        }
        if (!onList.contains(person)) {
            return Optional.of(finding(SeatingCode.NOT_ON_LIST, one.entry(), "person", person, list.party()));
        }
        Optional<Registration> fallen = statuses.fallen(list.where(), list.party(), person);
        if (fallen.isPresent()) {
            Registration act = fallen.get();
            return Optional.of(finding(
                    SeatingCode.NO_LONGER_STANDS,
                    one.entry(),
                    "person",
                    person,
                    act.status().name(),
                    act.when().toLocalDate().toString(),
                    act.reason()));
        }
        return Optional.ofNullable(winners.get(person))
                .map(district -> finding(SeatingCode.WON_DISTRICT, one.entry(), "person", person, district));
    }

    /** The quota as it is short, if it is; a finding unless no choice of as many persons could meet it better. */
    private Optional<Shortfall> quota(
            Demand demand, Members counted, Set<String> chosen, Citation entry, List<Finding> findings) {
        int has = counted.among(chosen);
        if (has >= demand.least().value() || isNobodyKnown(counted)) {
            return Optional.empty();
        }
        List<String> free = persons.value().stream()
                .filter(person -> !chosen.contains(person))
                .toList();
        int unknown = counted.unknown(persons.value()).size();
        if (unknown > 0) {
            findings.add(
                    finding(SeatingCode.GROUP_NOT_KNOWN, entry, "person", "", String.valueOf(unknown), list.party()));
        }
        var shortfall = new Shortfall(
                demand,
                has,
                chosen.stream().filter(person -> !counted.has(person)).toList(),
                free.stream().filter(counted::has).toList());
        if (!shortfall.mayCome().isEmpty()) {
            findings.add(finding(
                    SeatingCode.TOO_FEW_OF_GROUP,
                    entry,
                    "person",
                    "",
                    String.valueOf(has),
                    demand.least().value().toString(),
                    String.valueOf(shortfall.changes()),
                    list.party()));
        }
        return Optional.of(shortfall);
    }

    private static Finding finding(Code code, Citation entry, String field, String value, String... details) {
        return new Finding(code, Entries.place(entry), field, value, List.of(details));
    }
}
