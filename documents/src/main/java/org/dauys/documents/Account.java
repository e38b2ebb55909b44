package org.dauys.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
 * @param margins how close it was, by the code of the constituency, or the id of a contest that the law looks at as a
 *     whole
 * @param parallels the same votes under other laws, if they are to be told
 */
public record Account(
        Result result, List<Question> questions, SequencedMap<String, Margins> margins, Optional<Parallels> parallels) {
    /** The account with its own collections. */
    public Account {
        questions = List.copyOf(questions);
        margins = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(margins));
    }

    /**
     * The account of a count, with the margins of every constituency whose seats or thresholds are settled.
     *
     * @param result what the statute gave
     * @param questions what waits
     * @param reasoning the reasoning in which it was counted
     */
    public static Account of(Result result, List<Question> questions, Reasoning reasoning) {
        SequencedMap<String, Margins> margins = new LinkedHashMap<>();
        for (Result.OfContest contest : result.contests()) {
            for (Result.OfArea area : contest.areas()) {
                add(area.constituency().code(), area, reasoning, margins);
            }
            contest.whole().ifPresent(whole -> add(contest.contest().id(), whole, reasoning, margins));
        }
        var whole =
                new Result(result.statute(), result.record(), result.contests(), result.bodies(), reasoning.explain());
        return new Account(whole, questions, margins, Optional.empty());
    }

    /**
     * The account with the same votes under other laws beside it. While something waits there are no seats to set beside
     * others, and the account stays as it is.
     *
     * @param others the laws; none leave the account as it is
     */
    public Account beside(List<Parallels.Choice> others) {
        return others.isEmpty() || !questions.isEmpty()
                ? this
                : new Account(result, questions, margins, Optional.of(Parallels.of(result, others)));
    }

    private static void add(String code, Result.OfArea area, Reasoning reasoning, SequencedMap<String, Margins> into) {
        if (area.seats().isPresent() || !area.admissions().isEmpty()) {
            into.put(code, Margins.of(area, reasoning));
        }
    }
}
