package org.dauys.documents;

import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reason;
import org.dauys.statute.Clause;
import org.dauys.statute.Result;

/** Says in one language what was counted and why: a sentence for every step of an explanation. */
public final class Narrator {
    private final Words words;
    private final Result result;
    private final Names names;

    /** A narrator of a result. */
    public Narrator(Words words, Result result) {
        this.words = words;
        this.result = result;
        this.names = new Names(words, result.record());
    }

    /** The words in which it speaks. */
    public Words words() {
        return words;
    }

    /** The names of those who stand. */
    public Names names() {
        return names;
    }

    /** What a figure is and why it is what it is. */
    public String sentence(Conclusion line) {
        return name(line.path()) + ": " + value(line) + ".";
    }

    /** What a figure, or the part of one claimant, is and why it is what it is. */
    public String sentence(Reason reason) {
        return name(reason.path()) + ": " + value(reason) + ".";
    }

    /** A title of a figure, of the part of a claimant, or of a question. */
    public String name(Path path) {
        return path.toString();
    }

    /** The value of a figure as text. */
    public String value(Conclusion line) {
        return line.figure().value().toString();
    }

    /** The value of a figure, or of the part of one claimant, as text. */
    public String value(Reason reason) {
        return reason.value().toString();
    }

    /** Where a statement stands, and how sure we are. */
    public String citation(Citation citation) {
        return citation.toString();
    }

    /** Where the sentence that a step carries out stands; more exact than by its citation alone. */
    public String citation(Conclusion line) {
        return citation(line.step().basis());
    }

    /** The sentence of the law that a step carries out; empty if it rests on a document. */
    public Optional<Clause> clause(Conclusion line) {
        return Optional.empty();
    }

    /** What must be decided, by whom, what can be chosen, and how the decision is written down; several lines. */
    public String question(Question question) {
        return question.toString() + result.statute().id();
    }
}
