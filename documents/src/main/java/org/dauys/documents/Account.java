package org.dauys.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.statute.Margins;
import org.dauys.statute.Result;

/**
 * What is told of a count.
 *
 * @param result the seats as far as they are settled, its explanation with the margins
 * @param questions what must be decided before the count can end; none if it ended
 * @param margins how close it was, by the code of the constituency
 */
public record Account(Result result, List<Question> questions, SequencedMap<String, Margins> margins) {
    /** The account with its own collections. */
    public Account {
        questions = List.copyOf(questions);
        margins = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(margins));
    }

    /**
     * The account of a count, with the margins of every constituency whose seats are settled.
     *
     * @param result what the statute gave
     * @param questions what waits
     * @param reasoning the reasoning in which it was counted
     */
    public static Account of(Result result, List<Question> questions, Reasoning reasoning) {
        SequencedMap<String, Margins> margins = new LinkedHashMap<>();
        for (Result.OfContest contest : result.contests()) {
            for (Result.OfArea area : contest.areas()) {
                if (area.seats().isPresent()) {
                    margins.put(area.constituency().code(), Margins.of(area, reasoning));
                }
            }
        }
        var whole =
                new Result(result.statute(), result.record(), result.contests(), result.bodies(), reasoning.explain());
        return new Account(whole, questions, margins);
    }
}
