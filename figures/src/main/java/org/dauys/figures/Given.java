package org.dauys.figures;

import java.util.List;

/**
 * A value that is not derived here: it stands in the law or in a document.
 *
 * @param basis where it stands
 * @param value what stands there
 * @param <T> what kind of value
 */
public record Given<T>(Citation basis, T value) implements Step<T> {
    @Override
    public List<Figure<?>> inputs() {
        return List.of();
    }

    @Override
    public T result() {
        return value;
    }
}
