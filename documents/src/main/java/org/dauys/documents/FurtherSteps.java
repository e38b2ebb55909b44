package org.dauys.documents;

import java.util.Optional;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.statute.Clause;

/** Steps that stand beside those of a count, and are told by those who know them. */
public interface FurtherSteps {
    /** None. */
    FurtherSteps NONE = new FurtherSteps() {
        @Override
        public boolean knows(Path path) {
            return false;
        }

        @Override
        public String name(Path path) {
            throw new IllegalArgumentException("Nobody knows " + path);
        }

        @Override
        public String sentence(Conclusion line) {
            throw Narrator.unknown(line.step());
        }

        @Override
        public String value(Conclusion line) {
            throw Narrator.unknown(line.step());
        }

        @Override
        public Optional<Clause> clause(Conclusion line) {
            return Optional.empty();
        }

        @Override
        public String title(Question question) {
            throw new IllegalArgumentException("Nobody knows " + question);
        }

        @Override
        public String choice(Question question, String choice) {
            throw new IllegalArgumentException("Nobody knows " + question);
        }
    };

    /** Whether a figure, or the part of one, is told here. */
    boolean knows(Path path);

    /** Its title. */
    String name(Path path);

    /** What it is and why it is what it is. */
    String sentence(Conclusion line);

    /** Its value as text. */
    String value(Conclusion line);

    /** The sentence of the law that the step carries out; empty if it rests on a document. */
    Optional<Clause> clause(Conclusion line);

    /** What a question asks. */
    String title(Question question);

    /** What one may choose. */
    String choice(Question question, String choice);
}
