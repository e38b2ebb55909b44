package org.dauys.mandates.term;

import java.util.List;
import org.dauys.figures.Question;
import org.dauys.mandates.Demand;
import org.dauys.mandates.TermAct;

/** What must be said of an act that holds. */
public sealed interface Notice {
    /** The act. */
    TermAct act();

    /**
     * The persons of a list who sit after a replacement do not, or may not, meet its quota. Whether the quota binds a
     * replacement no act at hand says.
     *
     * @param demand what the quota asks of all seats of the list
     * @param sure how many of the group surely sit
     * @param notKnown of how many who sit it is not known
     * @param vacant how many seats of the list are still vacant
     * @param question what must be decided
     */
    record QuotaBroken(TermAct act, Demand demand, int sure, int notKnown, int vacant, Question question)
            implements Notice {
        /** Whether the quota cannot be met any more, whoever fills the vacant seats. */
        public boolean isCertain() {
            return sure + notKnown + vacant < demand.least().value();
        }
    }

    /** How the seat is lost or filled was not checked: the law on it is not at hand. */
    record RulesNotAtHand(TermAct act) implements Notice {}

    /** Whether the person is on the list was not checked: the list is not at hand. */
    record ListNotAtHand(TermAct act) implements Notice {}

    /**
     * Several persons may be the next, because it is not known who belongs to the group that follows.
     *
     * @param possible who may be
     */
    record NextNotKnown(TermAct act, List<String> possible) implements Notice {
        /** The notice with its own list. */
        public NextNotKnown {
            possible = List.copyOf(possible);
        }
    }
}
