package org.dauys.statute;

import java.util.Optional;
import org.dauys.figures.Decision;
import org.dauys.figures.Question;

/**
 * Why a count cannot go on.
 *
 * @param question what must be decided
 * @param unfit what was decided instead of answering it, if something was
 */
record Stop(Question question, Optional<Decision> unfit) {
    static Stop waiting(Question question) {
        return new Stop(question, Optional.empty());
    }

    static Stop unfit(Question question, Decision decision) {
        return new Stop(question, Optional.of(decision));
    }
}
