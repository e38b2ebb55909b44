package org.dauys.figures;

/**
 * The only source of figures. A recorded reasoning keeps every step and refuses a path that is taken; a silent one runs
 * the same steps and keeps nothing, not even the paths that are taken.
 *
 * <p>A reasoning has a scope, the path under which its figures are named; all scopes of one reasoning share its record.
 * Not for use by several threads at once.
 */
public sealed interface Reasoning permits Recorded, Silent {
    /** A new reasoning that keeps every step. */
    static Reasoning recorded() {
        return new Recorded();
    }

    /** A reasoning that keeps nothing. */
    static Reasoning silent() {
        return Silent.EVERYWHERE;
    }

    /** The path under which figures are named. */
    Path scope();

    /** The same reasoning, naming its figures under one more word. */
    Reasoning within(String word);

    /**
     * The figure that follows from a step.
     *
     * @throws IllegalArgumentException if the path is taken, or the word is empty or has a slash
     */
    default <T> Figure<T> conclude(String word, Step<T> step) {
        return conclude(scope().then(word), step);
    }

    /**
     * The figure that follows from a step, one of a numbered series.
     *
     * @throws IllegalArgumentException if the path is taken or the number is negative
     */
    default <T> Figure<T> conclude(String word, long number, Step<T> step) {
        return conclude(scope().then(word).then(number), step);
    }

    /**
     * The figure of this whole path that follows from a step.
     *
     * @throws IllegalArgumentException if the path is taken
     */
    <T> Figure<T> conclude(Path path, Step<T> step);

    /** All steps so far; of a silent reasoning, none. */
    Explanation explain();
}
