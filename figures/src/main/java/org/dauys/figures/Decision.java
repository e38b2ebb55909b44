package org.dauys.figures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * An answer to a {@link Question}, taken outside the count and recorded.
 *
 * @param question the path of the question
 * @param among what could be chosen when it was taken
 * @param chosen what was chosen
 * @param who who decided
 * @param when the day of the decision
 * @param why the reason given, or how the lot was drawn
 * @param entry where the decision is recorded
 */
public record Decision(
        Path question,
        List<String> among,
        List<String> chosen,
        String who,
        LocalDate when,
        String why,
        Citation entry) {
    /** The decision with its own lists. */
    public Decision {
        among = List.copyOf(among);
        chosen = List.copyOf(chosen);
    }

    /** Whether it answers this very question: the same alternatives, and as many chosen among them as are to be. */
    public boolean fits(Question asked) {
        return question.equals(asked.path())
                && new HashSet<>(among).equals(new HashSet<>(asked.among()))
                && chosen.size() == asked.places()
                && new HashSet<>(chosen).size() == chosen.size()
                && new HashSet<>(among).containsAll(chosen);
    }
}
