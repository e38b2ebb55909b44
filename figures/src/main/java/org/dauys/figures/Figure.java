package org.dauys.figures;

/**
 * A value that can say where it came from. Only {@link Reasoning#conclude} makes one.
 *
 * @param <T> what kind of value
 */
public final class Figure<T> {
    private final Path path;
    private final T value;

    Figure(Path path, T value) {
        this.path = path;
        this.value = value;
    }

    /** Its stable name. */
    public Path path() {
        return path;
    }

    /** The value. */
    public T value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure<?> figure && path.equals(figure.path) && value.equals(figure.value);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + value.hashCode();
    }

    @Override
    public String toString() {
        return path + " = " + value;
    }
}
