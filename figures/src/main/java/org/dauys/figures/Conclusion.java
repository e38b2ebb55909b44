package org.dauys.figures;

/**
 * One line of the ledger: a figure and the step that gave it.
 *
 * @param figure what was concluded
 * @param step why
 */
public record Conclusion(Figure<?> figure, Step<?> step) {
    /** The name of the figure. */
    public Path path() {
        return figure.path();
    }
}
