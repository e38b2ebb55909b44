package org.dauys.statute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Population;
import org.dauys.reading.Finding;
import org.dauys.reading.Place;

/**
 * Checks that an election gives what rules on tiers ask for.
 *
 * @param record the election
 * @param faults receives every fault
 */
record LevelChecks(ElectionRecord record, List<Finding> faults) {
    private static final Place ELECTION = new Place("election.yaml", 0);
    private static final Place POPULATION = new Place("population.csv", 0);

    void check(Contest contest, Section section) {
        for (Provision step : section.steps()) {
            if (step.scope() == Scope.WHOLE_CONTEST && distributesHouse(step) && contest.seats() == 0) {
                report(StatuteCode.NO_HOUSE, ELECTION, "contests." + contest.id() + ".house", "");
            }
            if (step instanceof Leveling.ApportionSeats rule && rule.by() == Leveling.ApportionSeats.By.POPULATION) {
                populations(contest, rule.clause());
            }
            if (step instanceof Leveling.CoverWinners rule) {
                covering(contest, rule);
            }
        }
    }

    private static boolean distributesHouse(Provision step) {
        return switch (step) {
            case Provision.AllotByLargestRemainders _, Provision.AllotByHighestAverages _ -> true;
            case Leveling.CoverWinners _, Leveling.DeductSeatsWon _ -> false;
            case Leveling _ -> true;
            case Provision.BaseOfShares _,
                    Provision.AdmitLists _,
                    Provision.AdmitNextUntil _,
                    Provision.OneOf _,
                    Provision.AllotWithNextList _,
                    Provision.LeaveUnfilled _,
                    Provision.Ask _,
                    Provision.ElectByPlurality _,
                    Provision.ElectedElsewhere _,
                    TransferProvision _,
                    StandingRule _,
                    JoinLists _,
                    DoubleRule _ -> false;
        };
    }

    private void populations(Contest contest, Clause clause) {
        Set<String> known = new HashSet<>();
        record.particulars().populations().stream()
                .map(Population::constituency)
                .forEach(known::add);
        contest.constituencies().stream()
                .map(Constituency::code)
                .filter(code -> !known.contains(code))
                .forEach(code -> report(StatuteCode.NO_POPULATION, POPULATION, "constituency", code, clause.article()));
    }

    private void covering(Contest contest, Leveling.CoverWinners rule) {
        Set<String> areas = new HashSet<>();
        record.election().contests().stream()
                .filter(other -> other.section().equals(rule.by()))
                .findFirst()
                .ifPresent(lists -> lists.constituencies().forEach(area -> areas.add(area.code())));
        for (Constituency constituency : contest.constituencies()) {
            if (constituency.within().filter(areas::contains).isEmpty()) {
                report(
                        StatuteCode.NO_AREA_OF_LISTS,
                        ELECTION,
                        "contests.%s.constituencies.%s.within".formatted(contest.id(), constituency.code()),
                        constituency.within().orElse(""),
                        rule.by(),
                        rule.clause().article());
            }
        }
    }

    private void report(StatuteCode code, Place place, String field, String value, String... details) {
        faults.add(new Finding(code, place, field, value, List.of(details)));
    }
}
