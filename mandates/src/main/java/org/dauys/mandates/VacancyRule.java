package org.dauys.mandates;

import java.util.List;
import java.util.Optional;
import org.dauys.statute.Clause;

/** How a seat is lost during the term, and who follows. */
public sealed interface VacancyRule extends PersonsRule {
    /**
     * A seat is lost.
     *
     * @param by what ends the mandate
     */
    record SeatLost(Clause clause, List<TermAct.Kind> by) implements VacancyRule {
        /** The rule with its own list. */
        public SeatLost {
            by = List.copyOf(by);
        }
    }

    /** The party chooses another person of its list. */
    record PartyNames(Clause clause) implements VacancyRule {}

    /**
     * The next person of the list who does not sit follows.
     *
     * @param same the name of a group: if the person who left was of it, the next of the group follows; empty if the
     *     order alone counts
     */
    record NextOnList(Clause clause, Optional<String> same) implements VacancyRule {}

    /** The voters of the district elect anew. */
    record ByElection(Clause clause) implements VacancyRule {}

    /** The seat stays vacant until the next election: at once, or when the list has nobody left. */
    record StaysVacant(Clause clause) implements VacancyRule {}
}
