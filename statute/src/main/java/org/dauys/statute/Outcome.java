package org.dauys.statute;

import java.util.List;
import org.dauys.figures.Question;
import org.dauys.reading.Finding;

/** What comes of applying a statute to an election. */
public sealed interface Outcome {
    /**
     * Everything that the statute says follows from the votes is settled.
     *
     * @param result the seats, and why
     */
    record Settled(Result result) implements Outcome {}

    /**
     * Something must be decided before the count can end.
     *
     * @param result what is settled so far
     * @param questions what must be decided, at least one
     */
    record AwaitingDecision(Result result, List<Question> questions) implements Outcome {
        /** The outcome with its own list. */
        public AwaitingDecision {
            questions = List.copyOf(questions);
        }
    }

    /**
     * The election and the statute, or a decision and its question, do not fit each other.
     *
     * @param findings why, at least one
     */
    record Refused(List<Finding> findings) implements Outcome {
        /** The outcome with its own list. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
